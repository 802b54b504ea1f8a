package everett.conformance;

import everett.report.Reports;
import everett.report.Run;
import everett.runner.BadInput;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which reports are written. */
final class ReportOptions {
  @Option(names = "--json", paramLabel = "FILE", description = "Write a report for diff and --repeat-failing.")
  @Nullable Path json;

  @Option(names = "--junit", paramLabel = "FILE", description = "Write a report for build servers.")
  @Nullable Path junit;

  @Option(names = "--markdown", paramLabel = "FILE", description = "Write a report as Markdown.")
  @Nullable Path markdown;

  @Option(names = "--html", paramLabel = "FILE", description = "Write a report as one page with a search box.")
  @Nullable Path html;

  boolean none() {
    return files().isEmpty();
  }

  /** Finds out before a long run what would go wrong after it. */
  void check() {
    Map<Reports, Path> files = files();
    if (files.values().stream().map(f -> f.toAbsolutePath().normalize()).distinct().count() < files.size()) {
      throw new BadInput("two reports can't be one file");
    }
    files.values().forEach(f -> Reports.file(f).check());
  }

  void write(Run run) {
    files().forEach((form, file) -> form.write(run, file));
  }

  private Map<Reports, Path> files() {
    Map<Reports, Path> files = new EnumMap<>(Reports.class);
    put(files, Reports.JSON, json);
    put(files, Reports.JUNIT, junit);
    put(files, Reports.MARKDOWN, markdown);
    put(files, Reports.HTML, html);
    return files;
  }

  private static void put(Map<Reports, Path> files, Reports form, @Nullable Path file) {
    if (file != null) {
      files.put(form, file);
    }
  }
}
