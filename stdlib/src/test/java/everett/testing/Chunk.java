package everett.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A program of a chunked script: what lies between two lines of {@code ---}. Comments tell what it prints, line by line
 * ({@code // expect: …}), and how it ends ({@code // throws: TypeError: …}, beside a line of the error's stack).
 *
 * @param name the file's, as messages give it
 * @param line of its first line in the file
 */
record Chunk(String name, int line, String text, List<Expectation> prints, @Nullable Expectation throwing) {
  /** What a comment on that line of the file expects. */
  record Expectation(int line, String text) {}

  private static final Pattern COMMENT = Pattern.compile("// (expect|throws):(?: (.*))?$");

  /** The chunks of a file. */
  static List<Chunk> read(Path file, String name) throws IOException {
    List<Chunk> chunks = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    int from = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).equals("---")) {
        chunks.add(of(name, from + 1, lines.subList(from, i)));
        from = i + 1;
      }
    }
    return chunks;
  }

  private static Chunk of(String name, int first, List<String> lines) {
    List<Expectation> prints = new ArrayList<>();
    Expectation throwing = null;
    for (int i = 0; i < lines.size(); i++) {
      Matcher m = COMMENT.matcher(lines.get(i));
      if (m.find()) {
        var e = new Expectation(first + i, m.group(2) == null ? "" : m.group(2).stripTrailing());
        if (m.group(1).equals("expect")) {
          prints.add(e);
        } else if (throwing == null) {
          throwing = e;
        } else {
          throw new IllegalArgumentException(name + ":" + e.line + ": a chunk ends once; there is a 'throws' already");
        }
      }
    }
    return new Chunk(name, first, String.join("\n", lines), prints, throwing);
  }

  /** The program with its lines where they are in the file. */
  String program() {
    return "\n".repeat(line - 1) + text;
  }

  /** What the first line says of it. */
  String title() {
    String first = text.lines().findFirst().orElse("");
    return name + ":" + line + (first.startsWith("// ") ? " " + first.substring(3) : "");
  }
}
