package everett.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import everett.syntax.Dump;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A tree, printed and parsed again: the text of a program with a comment before each node has the same tree, but for
 * the offsets. Hence offsets are where nodes begin, and what comments do is nothing.
 */
class TreeStabilityTest {
  private static final Pattern NODE = Pattern.compile("(?m)^[ \\-]*(?:\\w+: )?(\\w+) (\\d+)-(\\d+)");
  private static final Pattern OFFSETS = Pattern.compile(" \\d+-\\d+|(?<=Start=)\\d+|(?<=End=)\\d+");

  @TestFactory
  Stream<DynamicTest> commentsBeforeNodesChangeNothing() {
    Chunks chunks = Chunks.read("accepted.txt");
    return chunks.chunks().stream()
        .map(c -> DynamicTest.dynamicTest("line " + c.line(), () -> check(c.text(), c.module())));
  }

  private static void check(String program, boolean module) {
    String tree = parse(program, module);
    StringBuilder commented = new StringBuilder(program);
    for (int start : starts(tree).descendingSet()) {
      commented.insert(start, "/**/");
    }
    String again = parse(commented.toString(), module);
    assertEquals(OFFSETS.matcher(tree).replaceAll(""), OFFSETS.matcher(again).replaceAll(""), commented::toString);
  }

  /** Where nodes begin; parts of templates and what is named by its place alone begin within tokens. */
  private static TreeSet<Integer> starts(String tree) {
    TreeSet<Integer> starts = new TreeSet<>();
    Matcher m = NODE.matcher(tree);
    while (m.find()) {
      boolean token = !m.group(1).startsWith("TemplatePart") && !m.group(2).equals(m.group(3));
      if (token) {
        starts.add(Integer.parseInt(m.group(2)));
      }
    }
    return starts;
  }

  private static String parse(String program, boolean module) {
    Source source = new Source("test.js", program);
    return Dump.dump(module ? Parser.parseModule(source) : Parser.parseScript(source));
  }
}
