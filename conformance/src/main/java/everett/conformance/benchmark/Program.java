package everett.conformance.benchmark;

import everett.runner.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A benchmark.
 *
 * @param text all that runs: what is measured, and {@code timing.js} behind it
 */
record Program(String name, String text) {
  /** The programs of the project, by name. */
  static List<Program> read(Path home) throws IOException {
    Path folder = home.resolve("conformance/benchmarks");
    String timing = Suite.text(folder.resolve("timing.js"));
    try (Stream<Path> files = Files.list(folder.resolve("programs"))) {
      return files.filter(f -> f.toString().endsWith(".js")).sorted()
          .map(f -> new Program(
              String.valueOf(f.getFileName()).replace(".js", ""),
              Suite.text(f).replace("{home}", home.toString()) + "\n" + timing))
          .toList();
    }
  }

  /**
   * All programs one after another in one process, as parts of a larger program are: what one has taught an engine
   * about its own code, the next one meets. Each is a function whose console starts the next one when it is told the
   * result.
   */
  static Program mixed(List<Program> programs) {
    StringBuilder b = new StringBuilder("var programs = [];\n");
    for (Program p : programs) {
      b.append("programs.push(function (console) {\n").append(p.text).append("\n});\n");
    }
    return new Program("mixed", b.append("""
        (function (say) {
          var at = 0;
          function next() {
            if (at === programs.length) return;
            var ended = false, running = true;
            try {
              programs[at++]({ log: function (text) {
                say(text);
                ended = true;
                if (!running) next();
              } });
            } catch (e) {
              say('FAILED ' + e);
              ended = true;
            }
            running = false;
            if (ended) next();
          }
          next();
        })(typeof console === 'object' ? function (text) { console.log(text); } : print);
        """).toString());
  }

  /** A file in that folder with the program, which warms up for so many milliseconds; 0 for its own time. */
  Path write(Path folder, int warm) throws IOException {
    String warmed = warm == 0 ? text : text.replaceAll("WARM_MS = \\d+", "WARM_MS = " + warm);
    return Files.writeString(folder.resolve(name + ".js"), warmed);
  }
}
