package everett.conformance;

import everett.report.Difference;
import everett.report.JsonReport;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code everett test262 diff}: what changed between two runs. */
@Command(
    name = "diff",
    description = "Names what changed from one JSON report to another; ends with 1 if a verdict did.")
final class DiffCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "A.json")
  @Nullable Path before;

  @Parameters(index = "1", paramLabel = "B.json")
  @Nullable Path after;

  @Override
  public Integer call() {
    Difference difference = new Difference(
        JsonReport.read(Objects.requireNonNull(before)), JsonReport.read(Objects.requireNonNull(after)));
    System.out.print(difference);
    return difference.matters() ? 1 : 0;
  }
}
