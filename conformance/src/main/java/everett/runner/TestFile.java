package everett.runner;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A test.
 *
 * @param path how lists and reports name it
 */
public record TestFile(String path, String text, Frontmatter frontmatter) {
  private static final String STRICT_DIRECTIVE = "\"use strict\";\n";

  /** The modes in which the test has to run. */
  public Set<Mode> modes() {
    if (frontmatter.is(Flag.MODULE)) {
      return EnumSet.of(Mode.MODULE);
    }
    if (frontmatter.is(Flag.RAW) || frontmatter.is(Flag.NO_STRICT)) {
      return EnumSet.of(Mode.SLOPPY);
    }
    return frontmatter.is(Flag.ONLY_STRICT) ? EnumSet.of(Mode.STRICT) : EnumSet.of(Mode.SLOPPY, Mode.STRICT);
  }

  /** The text as it runs in that mode. */
  public String text(Mode mode) {
    return mode == Mode.STRICT ? STRICT_DIRECTIVE + text : text;
  }

  /** The harness files that run before the test, in order. */
  public List<String> harness() {
    List<String> files = new ArrayList<>();
    if (!frontmatter.is(Flag.RAW)) {
      files.add("assert.js");
      files.add("sta.js");
      if (frontmatter.is(Flag.ASYNC)) {
        files.add("doneprintHandle.js");
      }
      files.addAll(frontmatter.includes());
    }
    return files;
  }
}
