package everett.text.regexp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import everett.grammar.regexp.RegExpFlags;
import everett.grammar.regexp.RegExpParser;
import everett.grammar.regexp.RegExpSyntaxError;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatcherTest {
  /** How often a match may poll before it counts as endless: some seconds. */
  private static final int MAX_POLLS = 30_000;

  private int polls;
  private final Matcher matcher = new Matcher(() -> {
    if (++polls > MAX_POLLS) {
      throw new CancellationException("too many steps");
    }
  });

  @ParameterizedTest
  @ValueSource(strings = {"matches.txt", "matches-es2025.txt"})
  void findsWhatTheTableSays(String table) throws IOException {
    try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(table))) {
      List<String> rows = new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
      assertTrue(rows.size() > 25);
      StringBuilder wrong = new StringBuilder();
      rows.forEach(row -> check(row, wrong));
      assertEquals("", wrong.toString());
    }
  }

  /** Reads rows (those of {@code matches.mjs random}) from standard input and prints the ones that differ. */
  public static void main(String[] args) throws IOException {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    StringBuilder wrong = new StringBuilder();
    MatcherTest test = new MatcherTest();
    for (String row = in.readLine(); row != null; row = in.readLine()) {
      test.check(row, wrong);
    }
    System.out.print(wrong);
  }

  private void check(String row, StringBuilder wrong) {
    String[] columns = row.split("\t", -1);
    String found;
    try {
      Program program = compile(unescape(columns[0]), columns[1]);
      found = match(program, unescape(columns[2]), Integer.parseInt(columns[3]));
    } catch (RuntimeException e) {
      found = e.toString();
    }
    if (!found.equals(columns[4])) {
      wrong.append(row).append("\n  but: ").append(found).append('\n');
    }
  }

  private static Program compile(String pattern, String flags) {
    return Compiler.compile(RegExpParser.parse(pattern, Objects.requireNonNull(RegExpFlags.parse(flags))));
  }

  private String match(Program program, String input, int lastIndex) {
    polls = 0;
    if (!matcher.match(program, input, lastIndex, program.pattern().flags().sticky())) {
      return "none";
    }
    StringBuilder s = new StringBuilder();
    int[] captures = matcher.captures();
    for (int group = 0; group < captures.length / 2; group++) {
      assertEquals(captures[2 * group], matcher.start(group));
      assertEquals(captures[2 * group + 1], matcher.end(group));
      s.append(group == 0 ? "" : " ");
      s.append(matcher.start(group) < 0 ? "-" : matcher.start(group) + ":" + matcher.end(group));
    }
    return s.toString();
  }

  /** {@code %XXXX} is a code unit. */
  private static String unescape(String s) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) == '%') {
        result.append((char) Integer.parseInt(s.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        result.append(s.charAt(i));
      }
    }
    return result.toString();
  }

  @Test
  void aCatastrophicPatternCanBeInterrupted() {
    int[] polls = new int[1];
    Matcher interrupted = new Matcher(() -> {
      if (++polls[0] == 5) {
        throw new CancellationException();
      }
    });
    Program program = compile("^(a|a)*[bd]$", "");
    String input = "a".repeat(40) + "c";
    assertThrows(CancellationException.class, () -> interrupted.match(program, input, 0, false));
    assertEquals(5, polls[0]);
    assertTrue(interrupted.match(program, "aab", 0, false), "the matcher can be used again");
    assertArrayEquals(new int[] {0, 3, 1, 2}, interrupted.captures());
  }

  @Test
  void longInputsNeedNoJavaStack() {
    int n = 1_000_000;
    assertEquals("0:" + n + " " + (n - 1) + ":" + n, match(compile("(a|b)*", ""), "a".repeat(n), 0));
    assertEquals("0:" + (n + 1), match(compile("(?:a|a)*b", ""), "a".repeat(n) + "b", 0));
    assertEquals("none", match(compile("^(?:.|\\n)*?c", ""), "ab".repeat(n / 2), 0));
  }

  @Test
  void memoryForBacktrackingIsBounded() {
    Program program = compile("(?:(\\w)|(\\d))*$", "");
    String input = "a1".repeat(10_000_000) + "!";
    assertThrows(BacktrackOverflow.class, () -> matcher.match(program, input, 0, false));
    assertEquals("0:1 0:1 -", match(program, "a", 0), "the matcher can be used again");
  }

  @Test
  void nestingIsBounded() throws InterruptedException {
    StringBuilder found = new StringBuilder();
    // As on the thread of the machine, whose stack is large.
    Thread thread = new Thread(null, () -> {
      for (int depth : new int[] {100, 5_000}) {
        found.append(match(compile("(?:".repeat(depth) + "a" + ")?".repeat(depth), ""), "a", 0)).append(' ');
      }
    }, "deep", 64 << 20);
    thread.start();
    thread.join();
    assertEquals("0:1 0:1 ", found.toString());
    String tooDeep = "(".repeat(5_001) + ")".repeat(5_001);
    assertTrue(assertThrows(RegExpSyntaxError.class, () -> compile(tooDeep, "")).getMessage().endsWith("too large"));
  }

  @Test
  void aStickyMatchIsTriedAtOnePlaceOnly() {
    Program program = compile("b", "");
    assertFalse(matcher.match(program, "ab", 0, true));
    assertTrue(matcher.match(program, "ab", 1, true));
    assertTrue(matcher.match(program, "ab", 0, false));
    assertEquals(1, matcher.start(0));
  }
}
