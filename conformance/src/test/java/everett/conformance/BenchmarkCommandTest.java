package everett.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparison of engines; shell scripts stand for them. */
class BenchmarkCommandTest {
  @TempDir Path home;

  @BeforeEach
  void makeProject() throws IOException {
    write("conformance/benchmarks/engines.txt", """
        # remark
        everett [warm=7] = sh {home}/engine.sh 3000 {file}
        other = sh {home}/engine.sh ${EVERETT_NOT_SET:-1000} {file}
        absent = $EVERETT_NOT_SET/engine {file}
        """);
    write("conformance/benchmarks/timing.js", "var WARM_MS = 1500;\n");
    write("conformance/benchmarks/programs/fib.js", "// {home}\nNAME = fib\n");
    write("conformance/benchmarks/programs/sum.js", "NAME = sum\n");
    write("engine.sh", """
        cat "$2" >>"${0%/*}/log"
        for name in $(sed -n 's/^NAME = //p' "$2"); do
          case $name in broken) echo "Error: it does not run"; exit 1 ;; esac
          echo "$name us_per_rep=$1 reps=3 first_ms=5"
        done
        """);
  }

  private void write(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void ratiosAreToTheFirstOtherEngine() throws IOException {
    Said said = Said.by(home, "benchmark", "--rounds", "2");
    assertEquals(0, said.code());
    assertEquals("""
        Not found: absent (see conformance/benchmarks/engines.txt)
        Steady time of a repetition, divided by other's; below 1 is faster. Medians of 2 rounds.

        | program | other (ms) | everett |
        |---|--:|--:|
        | fib | 1.00 | 3.00 |
        | sum | 1.00 | 3.00 |
        | **geometric mean** | 1 | **3.00** |
        """, said.out().substring(0, said.out().indexOf("\nFirst repetition")));
    assertEquals("round 1 fib\nround 1 sum\nround 2 fib\nround 2 sum\n", said.err());
    String log = Files.readString(home.resolve("log"));
    assertTrue(log.startsWith("// " + home + "\nNAME = fib\n\nvar WARM_MS = 7;\n"), log);
    assertTrue(log.contains("NAME = fib\n\nvar WARM_MS = 1500;\n"), log);
  }

  @Test
  void allProgramsInOneProcess() {
    Said said = Said.by(home, "benchmark", "--rounds", "1", "--mixed", "--base", "everett");
    assertTrue(said.out().contains("| fib | 3.00 | 0.33 |\n| sum | 3.00 | 0.33 |\n"), said.out());
    assertEquals("round 1 mixed\n", said.err());
  }

  @Test
  void whatDoesNotRunIsTold() throws IOException {
    write("conformance/benchmarks/programs/broken.js", "NAME = broken\n");
    Said said = Said.by(home, "benchmark", "--rounds", "1");
    assertEquals(1, said.code());
    assertTrue(said.out().contains("| broken | - | - |\n| fib | 1.00 | 3.00 |\n"), said.out());
    assertTrue(said.out().endsWith("""
        broken on everett did not run: Error: it does not run
        broken on other did not run: Error: it does not run
        """), said.out());
    assertEquals(0, Said.by(home, "benchmark", "--rounds", "1", "--engines", "other", "fib", "broken").code());
    assertEquals(1, Said.by(home, "benchmark", "--rounds", "1", "--engines", "other", "broken").code());
  }

  @Test
  void programsAreWrittenWhole() throws IOException {
    Said said = Said.by(home, "benchmark", "--write", home.resolve("files").toString(), "sum");
    assertEquals(home.resolve("files/sum.js") + "\n", said.out());
    assertEquals("NAME = sum\n\nvar WARM_MS = 1500;\n", Files.readString(home.resolve("files/sum.js")));
  }

  @Test
  void badInputIsOneLineAndTwo() {
    assertBad("there is no benchmark nope", "nope");
    assertBad("engines.txt has no engine nope", "--engines", "nope");
    assertBad("no engine is found", "--engines", "absent");
    assertBad("the base absent is not among the engines that run", "--base", "absent");
    assertBad("--rounds is 1 to 1000, --timeout 1 to 86400 seconds", "--rounds", "0");
    assertBad("--rounds is 1 to 1000, --timeout 1 to 86400 seconds", "--timeout", "0");
    assertBad("can't write to " + home.resolve("engine.sh") + ": it is there already, and no folder",
        "--write", home.resolve("engine.sh").toString());
  }

  private void assertBad(String line, String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "benchmark";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    Said said = Said.by(home, all);
    assertEquals("everett test262: " + line + "\n", said.err());
    assertEquals(2, said.code());
  }
}
