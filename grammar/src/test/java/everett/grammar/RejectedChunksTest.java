package everett.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import everett.grammar.Chunks.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code rejected.txt}: texts that are no programs; carets and the message stand under what is wrong. */
class RejectedChunksTest {
  private static final Pattern EXPECTED = Pattern.compile(" *\\^+ .+");

  @TestFactory
  Stream<DynamicTest> rejectedWithMessageAndPosition() {
    Chunks chunks = Chunks.read("rejected.txt");
    if (Chunks.updating()) {
      chunks.write(chunks.chunks().stream().map(RejectedChunksTest::actual).toList());
    }
    return chunks.chunks().stream()
        .map(c -> DynamicTest.dynamicTest("line " + c.line(), () -> assertEquals(c.text(), actual(c))));
  }

  @Test
  void reportShowsTheLineAndCarets() {
    Source source = new Source("dir/file.js", "a;\n\tlet x = @@;\n");
    JsSyntaxError e = new JsSyntaxError("Invalid or unexpected token", source, 12, 14);
    assertEquals(
        "dir/file.js:2\n\tlet x = @@;\n\t        ^^\n\nSyntaxError: Invalid or unexpected token", e.report());
    assertEquals(2, e.line());
    assertEquals(10, e.column());
  }

  /** The chunk as it ought to stand in the file. */
  private static String actual(Chunk chunk) {
    List<String> lines = new ArrayList<>(chunk.text().lines().toList());
    lines.removeIf(EXPECTED.asMatchPredicate());
    String text = String.join("\n", lines);
    Source source = new Source("test.js", text);
    try {
      if (chunk.module()) {
        Parser.parseModule(source);
      } else {
        Parser.parseScript(source);
      }
      return text + "\n(accepted)\n";
    } catch (JsSyntaxError e) {
      int carets = Math.clamp(e.endOffset() - e.offset(), 1, Math.max(1, lines.get(e.line() - 1).length() - e.column() + 1));
      lines.add(e.line(), " ".repeat(e.column() - 1) + "^".repeat(carets) + " " + e.getMessage());
      return String.join("\n", lines) + "\n";
    }
  }
}
