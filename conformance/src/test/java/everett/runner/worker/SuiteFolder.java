package everett.runner.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes a checkout of test262, or a project with tests of its own, for {@link FakeHost}. */
public final class SuiteFolder {
  private final Path root;

  public SuiteFolder(Path root) {
    this(root, "features.txt");
  }

  private SuiteFolder(Path root, String features) {
    this.root = root;
    write("harness/assert.js", "");
    write("harness/sta.js", "");
    write("harness/doneprintHandle.js", "");
    write(features, "# known\nfast\nslow # remark\n");
  }

  /** The folder {@code conformance} of a project. */
  public static SuiteFolder ofProject(Path home) {
    return new SuiteFolder(home.resolve("conformance"), "test/features.txt");
  }

  public Path root() {
    return root;
  }

  /** A test with these commands. */
  public SuiteFolder test(String name, String... commands) {
    return withFrontmatter(name, "flags: [noStrict]", commands);
  }

  /** A test with more lines in its frontmatter. */
  public SuiteFolder withFrontmatter(String name, String frontmatter, String... commands) {
    StringBuilder text = new StringBuilder("/*---\ndescription: " + name + "\n" + frontmatter + "\n---*/\n");
    for (String c : commands) {
      text.append("// ").append(c).append('\n');
    }
    return write("test/" + name, text.toString());
  }

  public SuiteFolder write(String name, String text) {
    try {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }
}
