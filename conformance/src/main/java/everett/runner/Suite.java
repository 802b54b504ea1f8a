package everett.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tests: a checkout of test262, whose tests are named {@code test/…}, and the project's own, which are in the same
 * format, have their own harness, and are named {@code conformance/test/…}. Either may be missing.
 *
 * @param root the checkout's folder
 * @param home the project's folder
 */
public record Suite(@Nullable Path root, @Nullable Path home) {
  private static final String OWN = "conformance/";

  /** A suite whose folders are what they should be; a {@link BadInput} tells otherwise. */
  public static Suite open(@Nullable Path root, @Nullable Path home) {
    if (root != null) {
      if (!Files.isDirectory(root)) {
        throw new BadInput("there is no folder " + root);
      }
      for (String part : List.of("test", "harness/assert.js", "harness/sta.js")) {
        if (!Files.exists(root.resolve(part))) {
          throw new BadInput(root + " is no checkout of test262: it has no " + part);
        }
      }
    }
    return new Suite(root, home != null && Files.isDirectory(home.resolve(OWN + "test")) ? home : null);
  }

  /** Whether the tests are there among which one of this name would be. */
  public boolean has(String path) {
    return (path.startsWith(OWN) ? home : root) != null;
  }

  /** Where a test is. */
  public Path file(String path) {
    Path base = path.startsWith(OWN) ? home : root;
    if (base == null) {
      throw new BadInput(path + ": there is no suite for it");
    }
    return base.resolve(path);
  }

  /** The harness file of that name for a test. */
  public Path harness(String path, String name) {
    if (root == null || path.startsWith(OWN)) {
      return file(OWN + "harness/" + name);
    }
    return root.resolve("harness").resolve(name);
  }

  /** Reads a test; a {@link BadInput} says what is wrong with it. */
  public TestFile read(String path) {
    String text = text(file(path));
    return new TestFile(path, text, Frontmatter.read(path, text));
  }

  /** A file's text. */
  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new BadInput("there is no file " + file);
    } catch (CharacterCodingException e) {
      throw new BadInput(file + " is not in UTF-8");
    } catch (IOException e) {
      throw new BadInput("can't read " + file, e);
    }
  }

  /** The names of all tests, sorted. */
  public List<String> tests() {
    Stream<String> own = home == null ? Stream.of() : tests(home, OWN + "test").stream();
    Stream<String> all = root == null ? Stream.of() : tests(root, "test").stream();
    return Stream.concat(own, all).toList();
  }

  private static List<String> tests(Path base, String folder) {
    try {
      Path top = base.resolve(folder).toRealPath();
      try (Stream<Path> files = Files.find(top, Integer.MAX_VALUE, (f, attributes) -> !attributes.isDirectory())) {
        return files
            .map(f -> folder + "/" + top.relativize(f).toString().replace('\\', '/'))
            .filter(Suite::isTest)
            .sorted(Comparator.naturalOrder())
            .toList();
      }
    } catch (IOException e) {
      throw new BadInput("can't read " + base.resolve(folder), e);
    } catch (UncheckedIOException e) {
      throw new BadInput("can't read " + base.resolve(folder), Objects.requireNonNull(e.getCause()));
    }
  }

  /** Fixtures are there for tests to import; what is hidden belongs to editors. */
  private static boolean isTest(String path) {
    return path.endsWith(".js") && !path.contains("_FIXTURE") && !path.contains("/.");
  }

  /** The checkout's commit, "main" if it can't be told. */
  public String version() {
    if (root == null) {
      return "main";
    }
    for (String name : List.of("COMMIT", ".git/HEAD")) {
      Path file = root.resolve(name);
      if (Files.isRegularFile(file)) {
        String text = text(file).strip();
        if (text.startsWith("ref: ") && Files.isRegularFile(root.resolve(".git").resolve(text.substring(5)))) {
          text = text(root.resolve(".git").resolve(text.substring(5))).strip();
        }
        String word = text.split("\\s+")[0];
        if (word.matches("[0-9a-f]{7,40}")) {
          return word;
        }
      }
    }
    return "main";
  }

  /** The features that the suite knows. */
  public Set<String> features() {
    Set<String> names = new TreeSet<>();
    for (Path list : features(root, home)) {
      text(list).lines().map(l -> l.replaceFirst("#.*", "").strip()).filter(l -> !l.isEmpty()).forEach(names::add);
    }
    return names;
  }

  private static List<Path> features(@Nullable Path root, @Nullable Path home) {
    List<Path> files = new ArrayList<>();
    if (root != null) {
      files.add(root.resolve("features.txt"));
    }
    if (home != null) {
      files.add(home.resolve(OWN + "test/features.txt"));
    }
    files.removeIf(f -> !Files.exists(f));
    return files;
  }
}
