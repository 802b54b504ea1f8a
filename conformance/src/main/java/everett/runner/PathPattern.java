package everett.runner;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Names tests: a file, a folder with all that is in it, or a glob ({@code *}, {@code **}, {@code ?},
 * <code>{a,b}</code>).
 */
public final class PathPattern {
  private final String text;
  private final @Nullable PathMatcher files;
  private final @Nullable PathMatcher folders;

  private PathPattern(String text, @Nullable PathMatcher files, @Nullable PathMatcher folders) {
    this.text = text;
    this.files = files;
    this.folders = folders;
  }

  /** A pattern for names of tests. */
  public static PathPattern of(String pattern) {
    String text = pattern.replaceFirst("(?<=.)/+$", "");
    if (text.chars().noneMatch(c -> "*?[{".indexOf(c) >= 0)) {
      return new PathPattern(text, null, null);
    }
    try {
      var system = FileSystems.getDefault();
      return new PathPattern(
          text, system.getPathMatcher("glob:" + text), system.getPathMatcher("glob:" + text + "/**"));
    } catch (PatternSyntaxException e) {
      throw new BadInput("bad pattern " + pattern + ": " + e.getDescription());
    }
  }

  /**
   * The pattern that a user means, who may be in another folder, may write a path of the file system, or leave the
   * first {@code test/} away.
   */
  public static PathPattern of(String pattern, Suite suite) {
    if (pattern.isEmpty()) {
      throw new BadInput("an empty path names no test");
    }
    String text = pattern.replace('\\', '/').replaceFirst("^\\./", "");
    String name = inside(suite.root(), "test", text);
    if (name == null) {
      name = inside(suite.home(), "conformance/test", text);
    }
    if (name != null) {
      return of(name);
    }
    if (suite.root() == null && !text.startsWith("/") && !text.startsWith("conformance/")) {
      return of("conformance/" + (text.startsWith("test/") ? text : "test/" + text));
    }
    boolean whole = text.startsWith("/") || text.startsWith("test/") || text.equals("test") || text.startsWith("conformance/");
    return of(whole ? text : "test/" + text);
  }

  /** What the suite calls a path of the file system; null if it does not lie in that folder of the suite. */
  private static @Nullable String inside(@Nullable Path base, String folder, String text) {
    try {
      Path path = Path.of(text);
      if (base != null && (path.isAbsolute() || Files.exists(path))) {
        Path top = base.toAbsolutePath().normalize();
        Path absolute = path.toAbsolutePath().normalize();
        if (absolute.startsWith(top.resolve(folder))) {
          return top.relativize(absolute).toString().replace('\\', '/');
        }
      }
      return null;
    } catch (InvalidPathException e) {
      throw new BadInput("bad path " + text + ": " + e.getReason());
    }
  }

  /** Whether it names the test. */
  public boolean matches(String path) {
    if (files == null || folders == null) {
      return path.startsWith(text) && (path.length() == text.length() || path.charAt(text.length()) == '/');
    }
    Path p = Path.of(path);
    return files.matches(p) || folders.matches(p);
  }

  @Override
  public String toString() {
    return text;
  }
}
