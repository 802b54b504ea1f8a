package everett.conformance;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the project's folder is, which holds the lists, the project's own tests and the benchmarks. */
final class Home {
  private Home() {}

  /**
   * The folder above the launcher, these classes, or else the current one, that has {@code conformance/test}; null if
   * none has. (Classes lie elsewhere where {@code EVERETT_BUILD} says so.)
   */
  static @Nullable Path find() {
    String launcher = System.getProperty("everett.command");
    Path found = above(launcher == null ? null : Path.of(launcher));
    try {
      var source = Home.class.getProtectionDomain().getCodeSource();
      found = found != null || source == null ? found : above(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException e) {
      // Then the current folder decides.
    }
    return found != null ? found : above(Path.of("").toAbsolutePath());
  }

  private static @Nullable Path above(@Nullable Path start) {
    for (Path p = start; p != null; p = p.getParent()) {
      if (Files.isDirectory(p.resolve("conformance/test"))) {
        return p;
      }
    }
    return null;
  }
}
