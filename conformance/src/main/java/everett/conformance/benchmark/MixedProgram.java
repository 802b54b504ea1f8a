package everett.conformance.benchmark;

import everett.runner.Suite;
import java.nio.file.Path;
import java.util.List;

/**
 * All programs one after another in one process, as parts of a larger program are: what one has taught an engine about its
 * own code, the next one meets.
 */
final class MixedProgram {
  private MixedProgram() {}

  /** The text. Each program is a function whose console starts the next one when it is told the result. */
  static String of(List<Path> programs) {
    StringBuilder b = new StringBuilder("var programs = [];\n");
    for (Path program : programs) {
      b.append("programs.push(function (console) {\n").append(Suite.text(program)).append("\n});\n");
    }
    return b.append("""
        (function (say) {
          var at = 0;
          function next() {
            if (at === programs.length) return;
            var ended = false, running = true;
            try {
              programs[at++]({ log: function (text) {
                say(text);
                if (!/us_per_rep|FAILED/.test(text)) return;
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
        """).toString();
  }
}
