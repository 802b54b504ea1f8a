package everett.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of programs between lines of {@code ---}, with what is expected of each; a program that begins with
 * {@code // module} is a module. With {@code -Deverett.update=true} the tests write what is instead of comparing it:
 * {@code mvn -pl grammar test -Dtest='*Chunks*' -Deverett.update=true}, to be read before it is committed.
 */
record Chunks(Path file, List<Chunk> chunks) {
  /** A program and its first line in the file. */
  record Chunk(int line, String text) {
    boolean module() {
      return text.startsWith("// module\n");
    }
  }

  static boolean updating() {
    return Boolean.getBoolean("everett.update");
  }

  static Chunks read(String name) {
    Path file = Path.of("src/test/resources/everett/grammar", name);
    List<Chunk> chunks = new ArrayList<>();
    try {
      int line = 1;
      int first = 1;
      StringBuilder b = new StringBuilder();
      for (String l : Files.readAllLines(file)) {
        line++;
        if (l.equals("---")) {
          chunks.add(new Chunk(first, b.toString()));
          b.setLength(0);
          first = line;
        } else {
          b.append(l).append('\n');
        }
      }
      chunks.add(new Chunk(first, b.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Chunks(file, chunks);
  }

  /** Writes the file again, from one text for each chunk. */
  void write(List<String> texts) {
    try {
      Files.writeString(file, String.join("---\n", texts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
