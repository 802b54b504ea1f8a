package everett.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import everett.host.Engine;
import everett.host.MainProgram;
import everett.host.process.Invocation;
import everett.host.stream.Output;
import everett.host.stream.StandardStreams;
import everett.host.stream.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs print in the order in which they do on node, and end with its exit code. Their files say what that is;
 * {@code src/test/order/expect.mjs} writes it, and explains the files.
 */
class OrderTest {
  private static final Path FOLDER = Path.of("src/test/order");
  private static final Predicate<String> EXPECTS = l -> l.startsWith("// >") || l.startsWith("// exit ");

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicNode> programs() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> all = files.filter(f -> f.toString().endsWith(".js")).sorted().toList();
      return all.stream().map(this::container);
    }
  }

  private DynamicNode container(Path file) {
    try {
      List<String> programs = List.of(Files.readString(file).split("(?m)^---\\R"));
      boolean shares = programs.getFirst().startsWith("// ====");
      String shared = shares ? programs.getFirst().substring(programs.getFirst().indexOf('\n') + 1) : "";
      return DynamicContainer.dynamicContainer(
          file.getFileName().toString(), programs.stream().skip(shares ? 1 : 0).map(p -> test(p, shared)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DynamicTest test(String without, String shared) {
    return DynamicTest.dynamicTest(without.lines().findFirst().orElse(""), () -> {
      String program = without.replaceFirst("\n", Matcher.quoteReplacement("\n" + shared));
      String expected = String.join("\n", program.lines().filter(EXPECTS).toList());
      String text = String.join("\n", program.lines().filter(EXPECTS.negate()).toList());
      assertEquals(expected, run(text), text);
    });
  }

  private String run(String program) throws IOException {
    Path file = temporary.resolve("program.js");
    Files.writeString(file, program);
    var printed = new ByteArrayOutputStream();
    var output = new Output(printed, false, () -> {});
    var errors = new Output(new ByteArrayOutputStream(), false, () -> {});
    var streams = new StandardStreams(output, errors, new Terminal());
    int code;
    try (Engine engine = new Engine(streams, new Invocation("everett", "everett", List.of(), true, List.of()))) {
      code = new MainProgram(engine, streams).file(file.toString(), false);
    }
    output.flush();
    StringBuilder b = new StringBuilder();
    printed.toString(StandardCharsets.UTF_8).lines().forEach(l -> b.append('\n').append(("// > " + l).stripTrailing()));
    if (code != 0) {
      b.append("\n// exit ").append(code);
    }
    return b.isEmpty() ? "" : b.substring(1);
  }
}
