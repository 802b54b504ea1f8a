package everett.conformance;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the project's folder is, which holds the lists, the project's own tests and the benchmarks. */
final class Home {
  private Home() {}

  /** The folder above these classes, or above the current one, that has {@code conformance/test}; null if none has. */
  static @Nullable Path find() {
    Path found = null;
    try {
      var source = Home.class.getProtectionDomain().getCodeSource();
      found = source == null ? null : above(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException e) {
      // Then the current folder decides.
    }
    return found != null ? found : above(Path.of("").toAbsolutePath());
  }

  private static @Nullable Path above(Path start) {
    for (Path p = start; p != null; p = p.getParent()) {
      if (Files.isDirectory(p.resolve("conformance/test"))) {
        return p;
      }
    }
    return null;
  }
}
