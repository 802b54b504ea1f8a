package everett.grammar.regexp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import everett.grammar.regexp.ClassOperand.CharacterClass;
import everett.grammar.regexp.ClassOperand.ClassRange;
import everett.grammar.regexp.Pattern.NamedGroup;
import everett.grammar.regexp.Term.Alternative;
import everett.grammar.regexp.Term.BackReference;
import everett.grammar.regexp.Term.CapturingGroup;
import everett.grammar.regexp.Term.PatternCharacter;
import everett.grammar.regexp.Term.Quantified;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegExpParserTest {
  @ParameterizedTest
  @ValueSource(strings = {"syntax.txt", "syntax-es2025.txt"})
  void acceptsAndRejectsWhatTheTableSays(String table) throws IOException {
    try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(table))) {
      List<String> rows = new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
      assertTrue(rows.size() > 25);
      StringBuilder wrong = new StringBuilder();
      for (String row : rows) {
        check(row, wrong);
      }
      assertEquals("", wrong.toString());
    }
  }

  private static void check(String row, StringBuilder wrong) {
    String[] columns = row.split("\t", -1);
    String message = "";
    try {
      RegExpParser.parse(unescape(columns[0]), flags(columns[1]));
    } catch (RegExpSyntaxError e) {
      message = e.getMessage();
    }
    if (!message.equals(unescape(columns[2]))) {
      wrong.append(row).append("\n  but: ").append(message).append('\n');
    }
  }

  /** Reads rows (those of {@code syntax.mjs random}) from standard input and prints the ones that differ. */
  public static void main(String[] args) throws IOException {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    StringBuilder wrong = new StringBuilder();
    for (String row = in.readLine(); row != null; row = in.readLine()) {
      check(row, wrong);
    }
    System.out.print(wrong);
  }

  private static RegExpFlags flags(String letters) {
    return Objects.requireNonNull(RegExpFlags.parse(letters), letters);
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
  void buildsTheTree() {
    Pattern pattern = RegExpParser.parse("(?<year>[0-9a]{4})x\\1*?", RegExpFlags.NONE);
    Term digits = new CharacterClass(
        false, ClassOperand.Operator.UNION, List.of(new ClassRange('0', '9'), new ClassRange('a', 'a')));
    assertEquals(
        new Alternative(List.of(
            new CapturingGroup(1, new Quantified(digits, 4, 4, true, 2, 0)),
            new PatternCharacter('x'),
            new Quantified(new BackReference(1), 0, Quantified.INFINITY, false, 2, 0))),
        pattern.body());
    assertEquals(1, pattern.groupCount());
    assertEquals(List.of(new NamedGroup("year", 1)), pattern.namedGroups());
  }

  @Test
  void readsCodePointsOnlyWithUnicode() {
    assertEquals(new PatternCharacter(0x1f600), RegExpParser.parse("\ud83d\ude00", flags("u")).body());
    assertEquals(
        new Alternative(List.of(new PatternCharacter(0xd83d), new PatternCharacter(0xde00))),
        RegExpParser.parse("\ud83d\ude00", RegExpFlags.NONE).body());
  }

  @Test
  void legacyReferencesDependOnTheGroupsOfTheWholePattern() {
    assertEquals(
        new Alternative(List.of(new BackReference(1), new CapturingGroup(1, new PatternCharacter('a')))),
        RegExpParser.parse("\\1(a)", RegExpFlags.NONE).body());
    assertEquals(new PatternCharacter(1), RegExpParser.parse("\\1", RegExpFlags.NONE).body());
  }

  @Test
  void saysWhereTheErrorIs() {
    assertEquals(2, assertThrows(
        RegExpSyntaxError.class, () -> RegExpParser.parse("ab*)+", RegExpFlags.NONE)).offset() - 1);
    assertEquals(1, assertThrows(
        RegExpSyntaxError.class, () -> RegExpParser.parse("a(b", RegExpFlags.NONE)).offset());
  }

  @Test
  void refusesPatternsThatNestTooDeeply() {
    String deep = "(".repeat(200_000) + ")".repeat(200_000);
    RegExpSyntaxError e =
        assertThrows(RegExpSyntaxError.class, () -> RegExpParser.parse(deep, RegExpFlags.NONE));
    assertTrue(e.getMessage().endsWith("Regular expression too large"));
  }

  @Test
  void flagsAreUniqueAndKnown() {
    assertEquals("dgimsuy", flags("yusmigd").toString());
    assertNotNull(RegExpFlags.parse("v"));
    for (String letters : new String[] {"gg", "uv", "x", "G"}) {
      assertEquals(null, RegExpFlags.parse(letters), letters);
    }
  }
}
