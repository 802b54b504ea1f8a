package everett.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import everett.grammar.Chunks.Chunk;
import everett.syntax.Dump;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code trees.txt}: programs, and behind a line of {@code =>} their trees. */
class TreeChunksTest {
  @TestFactory
  Stream<DynamicTest> trees() {
    Chunks chunks = Chunks.read("trees.txt");
    if (Chunks.updating()) {
      chunks.write(chunks.chunks().stream().map(TreeChunksTest::actual).toList());
    }
    return chunks.chunks().stream()
        .map(c -> DynamicTest.dynamicTest("line " + c.line(), () -> assertEquals(c.text(), actual(c))));
  }

  private static String actual(Chunk chunk) {
    String program = chunk.text().split("=>\n(?=Program |$)", 2)[0].stripTrailing();
    Source source = new Source("test.js", program);
    try {
      return program + "\n=>\n" + Dump.dump(chunk.module() ? Parser.parseModule(source) : Parser.parseScript(source));
    } catch (JsSyntaxError e) {
      throw new AssertionError(e.report());
    }
  }
}
