package everett.cli.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;

import everett.grammar.Source;
import everett.host.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What {@code --dump-ast} and {@code --dump-plan} print for the programs in {@code src/test/dump}. After an intended
 * change, write the dumps anew, and read the difference before it is committed:
 * {@code mvn -pl cli -am test -Dtest=DumpTest -Dsurefire.failIfNoSpecifiedTests=false -Deverett.update=true}.
 */
class DumpTest {
  private static final Path FOLDER = Path.of("src/test/dump");

  @TestFactory
  Stream<DynamicTest> dumps() throws IOException {
    List<Path> programs;
    try (Stream<Path> files = Files.list(FOLDER)) {
      programs = files.filter(f -> f.toString().matches(".*\\.m?js")).sorted().toList();
    }
    return programs.stream().flatMap(f -> Stream.of(
        DynamicTest.dynamicTest(f.getFileName() + " ast", () -> check(f, ".ast", ast(source(f)))),
        DynamicTest.dynamicTest(f.getFileName() + " plan", () -> check(f, ".plan", plan(source(f))))));
  }

  private static Source source(Path f) throws IOException {
    return new Source(f.getFileName().toString(), Files.readString(f));
  }

  private static boolean isModule(Source source) {
    return source.name().endsWith(".mjs");
  }

  private static String ast(Source source) {
    return isModule(source) ? AstDump.ofModule(source) : AstDump.ofCommonJs(source);
  }

  private static String plan(Source source) {
    try (Engine engine = Engine.create()) {
      return engine.run(() -> isModule(source)
          ? PlanDump.ofModule(engine.realm(), source) : PlanDump.ofCommonJs(engine.realm(), source));
    }
  }

  private static void check(Path program, String extension, String actual) throws IOException {
    Path golden = Path.of(program.toString().replaceAll("\\.m?js$", extension));
    if (Boolean.getBoolean("everett.update")) {
      Files.writeString(golden, actual);
    }
    assertEquals(Files.readString(golden), actual);
  }
}
