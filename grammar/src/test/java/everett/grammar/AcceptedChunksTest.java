package everett.grammar;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code accepted.txt}: programs, chosen for what is easily refused. */
class AcceptedChunksTest {
  @TestFactory
  Stream<DynamicTest> accepted() {
    return Chunks.read("accepted.txt").chunks().stream().map(c -> DynamicTest.dynamicTest("line " + c.line(), () -> {
      Source source = new Source("test.js", c.text());
      try {
        if (c.module()) {
          Parser.parseModule(source);
        } else {
          Parser.parseScript(source);
        }
      } catch (JsSyntaxError e) {
        throw new AssertionError(e.report());
      }
    }));
  }
}
