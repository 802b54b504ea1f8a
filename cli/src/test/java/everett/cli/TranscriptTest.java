package everett.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sessions in {@code src/test/repl}: what is typed stands behind prompts, and what is printed below it. No line
 * that is printed may look like a prompt. With {@code -Deverett.update=true} the answers are written anew.
 */
class TranscriptTest {
  private static final List<String> PROMPTS = List.of("> ", "... ");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> sessions() throws IOException {
    List<Path> texts;
    try (Stream<Path> files = Files.list(Path.of("src/test/repl"))) {
      texts = files.sorted().toList();
    }
    assertTrue(texts.size() > 3, "the sessions are missing");
    return texts.stream().map(t -> DynamicTest.dynamicTest(t.getFileName().toString(), () -> run(t)));
  }

  private void run(Path file) throws Exception {
    List<String> typed = Files.readAllLines(file).stream().filter(l -> prompt(l) != null).map(l -> l.substring(length(l))).toList();
    Files.writeString(folder.resolve("lines.js"), "var loaded = 1;\nloaded + 1\n");
    Files.writeString(folder.resolve("module.mjs"), "export default 'd';\nexport const a = 1;\n");
    byte[] input = (String.join("\n", typed) + "\n").getBytes(StandardCharsets.UTF_8);
    Everett.Result result = new Everett(folder).run(Map.of(), input, "-i");
    String transcript = transcript(typed, result.output().replace(folder.toRealPath().toString(), "DIR"));
    if (Boolean.getBoolean("everett.update")) {
      Files.writeString(file, transcript);
    }
    assertEquals(Files.readString(file), transcript);
    assertEquals("", result.errors());
  }

  /** What a terminal would show: output, and what is typed behind each prompt. */
  private static String transcript(List<String> typed, String output) {
    StringBuilder b = new StringBuilder();
    String rest = output.substring(output.indexOf('\n') + 1); // without the greeting
    for (String line : typed) {
      String prompt = prompt(rest);
      if (prompt == null) {
        break;
      }
      b.append(prompt).append(line).append('\n');
      rest = rest.substring(prompt.length());
      while (prompt(rest) == null && !rest.isEmpty()) {
        int end = rest.indexOf('\n') + 1;
        end = end == 0 ? rest.length() : end;
        b.append(rest, 0, end);
        rest = rest.substring(end);
      }
    }
    return b.append(rest.equals("> ") ? "" : rest).toString();
  }

  private static String prompt(String text) {
    return PROMPTS.stream().filter(text::startsWith).findFirst().orElse(null);
  }

  private static int length(String line) {
    return prompt(line).length();
  }
}
