import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.atn.LL1Analyzer;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.antlr.v4.tool.Grammar;

/**
 * Run by the build behind ANTLR: CheckGrammar JavaScript.g4 JavaScript.java. Fails if a decision of the grammar is not
 * LL(1), and says which. Changes the generated parser so that its ATN, which only error messages of ANTLR's own would
 * need, is made at its first use (that is, never), instead of 40 ms before the first parse.
 */
public final class CheckGrammar {
  public static void main(String[] args) throws IOException {
    Path parser = Path.of(args[1]);
    String code = Files.readString(parser);
    if (code.contains("adaptivePredict")) {
      // ANTLR would not write this file again.
      Files.delete(parser);
      System.err.println(args[0] + ": every decision must be LL(1), but:");
      clashes(Grammar.load(args[0])).forEach(System.err::println);
      System.exit(1);
    }
    if (code.contains("class Lazy ")) {
      return;
    }
    code = once(code, "\\s*_interp = new ParserATNSimulator\\([^;]*;", "");
    code = once(code, "DFA\\[\\] _decisionToDFA;", "DFA[] _decisionToDFA = null;");
    code = once(code, "return _ATN;", "return Lazy.ATN;");
    code = once(code, "(?s)public static final ATN _ATN =\\s*(new ATNDeserializer[^;]*;)\\s*static \\{.*?\\n\\t\\}\\n",
        "private static final class Lazy { static final ATN ATN = $1 }\n");
    code = once(code, "public class JavaScript ", "final class JavaScript ");
    Files.writeString(parser, code);
  }

  private static List<String> clashes(Grammar g) {
    List<String> clashes = new ArrayList<>();
    var decisions = g.getATN().decisionToState;
    for (int d = 0; d < decisions.size(); d++) {
      var state = decisions.get(d);
      String where = "  rule " + g.getRule(state.ruleIndex).name + ", decision " + d + ": ";
      IntervalSet[] look = new LL1Analyzer(g.getATN()).getDecisionLookahead(state);
      for (int i = 0; look != null && i < look.length; i++) {
        if (look[i] == null) {
          clashes.add(where + "alternative " + (i + 1) + " begins with a predicate");
          continue;
        }
        for (int j = 0; j < i; j++) {
          IntervalSet both = look[j] == null ? null : look[i].and(look[j]);
          if (both != null && !both.isNil()) {
            clashes.add(where + "alternatives " + (j + 1) + " and " + (i + 1) + " share " + both.toString(g.getVocabulary()));
          }
        }
      }
    }
    return clashes;
  }

  private static String once(String code, String regex, String replacement) {
    String changed = code.replaceFirst(regex, replacement);
    if (changed.equals(code)) {
      throw new IllegalStateException("ANTLR writes something else now; not found: " + regex);
    }
    return changed;
  }
}
