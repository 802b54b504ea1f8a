package everett.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The programs in {@code src/test/modules}. Each text has files ({@code === NAME}), a command ({@code === $ ARGUMENTS})
 * with what it prints, how its error output begins ({@code === errors}; it is empty otherwise) and its exit code
 * ({@code === exit N}). DIR stands for the folder. Where node can run a program, what it prints is what node prints.
 */
class EcmaScriptModulesTest {
  @TempDir Path temporary;

  /** What a text demands. */
  private static final class Scenario {
    String command = "";
    final StringBuilder output = new StringBuilder();
    final StringBuilder errors = new StringBuilder();
    int exitCode;
  }

  @TestFactory
  Stream<DynamicTest> programs() throws IOException {
    List<Path> texts;
    try (Stream<Path> files = Files.list(Path.of("src/test/modules"))) {
      texts = files.sorted().toList();
    }
    assertTrue(texts.size() > 20, "the programs are missing");
    return texts.stream().map(t -> DynamicTest.dynamicTest(t.getFileName().toString(), () -> run(t)));
  }

  private void run(Path text) throws Exception {
    Path folder = Files.createDirectories(temporary.toRealPath().resolve(text.getFileName().toString()));
    Scenario s = prepare(Files.readAllLines(text), folder);
    int code = s.command.indexOf("-e ") + 3;
    String[] arguments = code < 3
        ? new String[] {s.command}
        : s.command.startsWith("-m ")
            ? new String[] {"-m", "-e", s.command.substring(code)}
            : new String[] {"-e", s.command.substring(code)};
    var result = new Everett(folder).run(arguments);
    String errors = result.errors().replace(folder.toString(), "DIR");
    assertEquals(s.output.toString(), result.output().replace(folder.toString(), "DIR"), errors);
    String beginning = s.errors.toString().stripTrailing();
    assertEquals(beginning, errors.substring(0, Math.min(errors.length(), beginning.length())), errors);
    assertEquals(beginning.isEmpty(), errors.isEmpty(), errors);
    assertEquals(s.exitCode, result.exitCode());
  }

  private static Scenario prepare(List<String> lines, Path folder) throws IOException {
    Scenario s = new Scenario();
    StringBuilder to = new StringBuilder();
    Path file = null;
    for (String line : lines) {
      if (!line.startsWith("=== ")) {
        to.append(line).append('\n');
        continue;
      }
      write(file, to);
      file = null;
      String head = line.substring(4);
      if (head.startsWith("$ ")) {
        s.command = head.substring(2);
        to = s.output;
      } else if (head.equals("errors")) {
        to = s.errors;
      } else if (head.startsWith("exit ")) {
        s.exitCode = Integer.parseInt(head.substring(5));
      } else {
        file = folder.resolve(head);
        to = new StringBuilder();
      }
    }
    return s;
  }

  private static void write(Path file, StringBuilder text) throws IOException {
    if (file != null) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
  }
}
