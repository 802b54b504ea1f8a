package everett.testing;

import everett.grammar.JsSyntaxError;
import everett.grammar.Source;
import everett.host.Engine;
import everett.host.JavaScriptException;
import everett.host.process.Invocation;
import everett.host.stream.Output;
import everett.host.stream.StandardStreams;
import everett.host.stream.Terminal;
import everett.object.ErrorObject;
import everett.object.StackTrace;
import everett.operation.ErrorText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a chunk did in a realm of its own.
 *
 * @param prints the lines, of standard output and standard error
 * @param thrown the first line of the uncaught error as text; null if the program came to its end
 * @param lines of the file that the error comes from: where it was made or thrown, and the calls that led there
 * @param report what a person would want to see of the error
 */
record ChunkRun(List<String> prints, @Nullable String thrown, Set<Integer> lines, String report) {
  static ChunkRun of(Chunk chunk) {
    var sink = new ByteArrayOutputStream();
    var output = new Output(sink, false, () -> {});
    var streams = new StandardStreams(output, output, new Terminal());
    try (Engine engine = new Engine(streams, Invocation.EMBEDDED)) {
      String thrown = null;
      String report = "";
      Set<Integer> lines = new HashSet<>();
      try {
        engine.evaluate(chunk.name(), chunk.program());
        engine.runPending();
      } catch (JavaScriptException e) {
        thrown = engine.run(() -> text(e));
        report = e.text();
        places(chunk, e, lines);
      }
      output.flush();
      return new ChunkRun(sink.toString(StandardCharsets.UTF_8).lines().toList(), thrown, lines, report);
    }
  }

  private static String text(JavaScriptException e) {
    String text = switch (e.value()) {
      case ErrorObject error -> ErrorText.toString(error);
      case CharSequence s -> s.toString();
      default -> e.text();
    };
    return text.lines().findFirst().orElse("");
  }

  private static void places(Chunk chunk, JavaScriptException e, Set<Integer> lines) {
    places(chunk, e.trace(), lines);
    if (e.value() instanceof ErrorObject error) {
      places(chunk, error.trace(), lines);
      JsSyntaxError found = error.found;
      if (found != null) {
        place(chunk, found.source(), found.offset(), lines);
      }
    }
  }

  private static void places(Chunk chunk, @Nullable StackTrace trace, Set<Integer> lines) {
    if (trace != null) {
      trace.entries().forEach(e -> place(chunk, e.source(), e.offset(), lines));
    }
  }

  private static void place(Chunk chunk, @Nullable Source source, int offset, Set<Integer> lines) {
    if (source != null && source.name().equals(chunk.name())) {
      lines.add(source.line(offset));
    }
  }

  /** The first difference between what the chunk expects and what it did; null if there is none. */
  @Nullable String difference(Chunk chunk) {
    List<Chunk.Expectation> expected = chunk.prints();
    for (int i = 0; i < Math.max(expected.size(), prints.size()); i++) {
      if (i == expected.size()) {
        return at(chunk, chunk.line()) + "printed more than is expected:\n  " + prints.get(i);
      }
      if (i == prints.size()) {
        return thrown == null || chunk.throwing() != null
            ? at(chunk, expected.get(i).line()) + "nothing more was printed; expected:\n  " + expected.get(i).text() + ending()
            : at(chunk, expected.get(i).line()) + "threw before it printed this:" + ending();
      }
      if (!expected.get(i).text().equals(prints.get(i).stripTrailing())) {
        return at(chunk, expected.get(i).line()) + "expected:\n  " + expected.get(i).text() + "\nprinted:\n  " + prints.get(i);
      }
    }
    return differenceAtEnd(chunk);
  }

  private @Nullable String differenceAtEnd(Chunk chunk) {
    Chunk.Expectation throwing = chunk.throwing();
    if (throwing == null) {
      return thrown == null ? null : at(chunk, chunk.line()) + "threw:" + ending();
    }
    if (thrown == null) {
      return at(chunk, throwing.line()) + "nothing was thrown; expected:\n  " + throwing.text();
    }
    if (!thrown.equals(throwing.text())) {
      return at(chunk, throwing.line()) + "expected:\n  " + throwing.text() + "\nthrew:" + ending();
    }
    return lines.contains(throwing.line())
        ? null
        : at(chunk, throwing.line()) + "the error does not come from this line, but from " + lines + ":" + ending();
  }

  private static String at(Chunk chunk, int line) {
    return chunk.name() + ":" + line + ": ";
  }

  private String ending() {
    return thrown == null ? "" : "\n  " + report.replace("\n", "\n  ");
  }
}
