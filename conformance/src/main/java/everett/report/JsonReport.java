package everett.report;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import everett.runner.BadInput;
import everett.runner.Kind;
import everett.runner.Mode;
import everett.runner.Result;
import everett.runner.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A run as a file for machines, and for {@code diff} and {@code --repeat-failing}.
 *
 * @param engine what was tested
 * @param suite the suite's version
 * @param results in order of path and mode
 */
public record JsonReport(String engine, String suite, List<Result> results) {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

  /** The file's form: one object. */
  private record Document(
      String engine, String suite, double seconds, long passed, long failed, long skipped, List<Line> results) {}

  /** One test in one mode; expected tells whether the lists say so. */
  private record Line(
      String path, String mode, String outcome, String message, @Nullable String stack, long millis,
      boolean expected) {}

  static void write(Run run, Writer out) throws IOException {
    Set<Result> news = new HashSet<>(run.news());
    List<Line> lines = run.results().stream()
        .map(r -> new Line(
            r.path(), r.mode().toString(), r.verdict().kind().name(), r.verdict().message(), r.verdict().stack(),
            r.millis(), !news.contains(r)))
        .toList();
    MAPPER.writerWithDefaultPrettyPrinter().writeValue(out, new Document(
        run.engine(), run.version(), run.seconds(), run.count(Kind.PASS), run.failures().size(),
        run.count(Kind.SKIP), lines));
  }

  /** Reads a report; a {@link BadInput} says what is wrong with it. */
  public static JsonReport read(Path file) {
    try {
      Document document = MAPPER.readValue(Files.readString(file), Document.class);
      List<Line> lines = Objects.requireNonNull(document.results, "it has no results");
      return new JsonReport(
          String.valueOf(document.engine), String.valueOf(document.suite),
          lines.stream().map(JsonReport::result).sorted().toList());
    } catch (NoSuchFileException e) {
      throw new BadInput("there is no file " + file);
    } catch (JacksonException e) {
      throw new BadInput(file + " is no report: " + e.getOriginalMessage());
    } catch (IOException | IllegalArgumentException | NullPointerException e) {
      throw new BadInput("can't read the report " + file, e);
    }
  }

  private static Result result(Line line) {
    Mode mode = Objects.requireNonNull(Mode.of(line.mode), "there is no mode " + line.mode);
    Kind kind = Arrays.stream(Kind.values()).filter(k -> k.name().equals(line.outcome)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no outcome " + line.outcome));
    String stack = line.stack == null ? "" : line.stack;
    return new Result(
        Objects.requireNonNull(line.path, "a result has no path"), mode,
        new Verdict(kind, Objects.requireNonNull(line.message, "a result has no message"), stack), line.millis);
  }
}
