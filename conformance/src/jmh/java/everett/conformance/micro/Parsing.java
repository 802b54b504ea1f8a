package everett.conformance.micro;

import everett.grammar.Parser;
import everett.grammar.Source;
import everett.syntax.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds to parse a file, or all benchmark programs as one text: {@code -jvmArgs -Dfile=…}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xss64m")
public class Parsing {
  private String text = "";

  @Setup
  public void read() throws IOException {
    String file = System.getProperty("file");
    if (file != null) {
      text = Files.readString(Path.of(file));
      return;
    }
    StringBuilder b = new StringBuilder();
    try (Stream<Path> programs = Files.list(Path.of("benchmarks/programs"))) {
      List<Path> sorted = programs.filter(p -> p.toString().endsWith(".js")).sorted().toList();
      for (Path p : sorted) {
        b.append("(function () {\n").append(Files.readString(p)).append("\n})();\n");
      }
    }
    text = b.toString();
  }

  @Benchmark
  public Program parse() {
    return Parser.parseScript(new Source("text", text));
  }
}
