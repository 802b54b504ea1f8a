import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.UnicodeSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes the tables in {@code src/main/resources/everett/grammar/unicode} from ICU4J's copy of the Unicode Character
 * Database. Run by hand when Unicode moves on (the JDK lags behind the version that ECMAScript requires, and has no data
 * for about 35 of the properties):
 *
 * <pre>java -cp icu4j-78.3.jar grammar/src/unicode/UnicodeTables.java grammar/src/main/resources/everett/grammar/unicode</pre>
 *
 * A line is {@code name[ alias…] TAB ranges}, ranges being pairs in base 36: the gap after the last range, the length.
 */
final class UnicodeTables {
  /** The canonical names of the binary properties that ECMAScript lists. */
  private static final String[] BINARY = {
    "ASCII_Hex_Digit", "Alphabetic", "Bidi_Control", "Bidi_Mirrored", "Case_Ignorable", "Cased",
    "Changes_When_Casefolded", "Changes_When_Casemapped", "Changes_When_Lowercased", "Changes_When_NFKC_Casefolded",
    "Changes_When_Titlecased", "Changes_When_Uppercased", "Dash", "Default_Ignorable_Code_Point", "Deprecated",
    "Diacritic", "Emoji", "Emoji_Component", "Emoji_Modifier", "Emoji_Modifier_Base", "Emoji_Presentation",
    "Extended_Pictographic", "Extender", "Grapheme_Base", "Grapheme_Extend", "Hex_Digit", "IDS_Binary_Operator",
    "IDS_Trinary_Operator", "ID_Continue", "ID_Start", "Ideographic", "Join_Control", "Logical_Order_Exception",
    "Lowercase", "Math", "Noncharacter_Code_Point", "Pattern_Syntax", "Pattern_White_Space", "Quotation_Mark",
    "Radical", "Regional_Indicator", "Sentence_Terminal", "Soft_Dotted", "Terminal_Punctuation", "Unified_Ideograph",
    "Uppercase", "Variation_Selector", "White_Space", "XID_Continue", "XID_Start"
  };

  private static final int[] STRINGS = {
    UProperty.BASIC_EMOJI, UProperty.EMOJI_KEYCAP_SEQUENCE, UProperty.RGI_EMOJI_MODIFIER_SEQUENCE,
    UProperty.RGI_EMOJI_FLAG_SEQUENCE, UProperty.RGI_EMOJI_TAG_SEQUENCE, UProperty.RGI_EMOJI_ZWJ_SEQUENCE,
    UProperty.RGI_EMOJI
  };

  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[0]);
    Files.write(out.resolve("general_category.txt"), generalCategory());
    Files.write(out.resolve("script.txt"), script(UProperty.SCRIPT));
    Files.write(out.resolve("script_extensions.txt"), script(UProperty.SCRIPT_EXTENSIONS));
    Files.write(out.resolve("binary.txt"), binary());
    Files.write(out.resolve("strings.txt"), strings());
    Files.write(out.resolve("case_folding.txt"), caseFolding());
  }

  private static List<String> generalCategory() {
    Set<String> lines = new TreeSet<>();
    for (int v = 0; v <= UCharacter.getIntPropertyMaxValue(UProperty.GENERAL_CATEGORY); v++) {
      lines.add(category(1 << v));
    }
    for (String combined : new String[] {"Other", "Letter", "Cased_Letter", "Mark", "Number", "Punctuation", "Separator",
        "Symbol"}) {
      lines.add(category(UCharacter.getPropertyValueEnum(UProperty.GENERAL_CATEGORY_MASK, combined)));
    }
    return List.copyOf(lines);
  }

  private static String category(int mask) {
    Set<String> names = valueNames(UProperty.GENERAL_CATEGORY_MASK, mask);
    UnicodeSet set = new UnicodeSet().applyIntPropertyValue(UProperty.GENERAL_CATEGORY_MASK, mask);
    return String.join(" ", names) + "\t" + ranges(set);
  }

  private static List<String> script(int property) {
    Set<String> lines = new TreeSet<>();
    for (int v = 0; v <= UCharacter.getIntPropertyMaxValue(UProperty.SCRIPT); v++) {
      UnicodeSet set = new UnicodeSet().applyIntPropertyValue(property, v);
      UnicodeSet plain = new UnicodeSet().applyIntPropertyValue(UProperty.SCRIPT, v);
      // ICU knows scripts that no character has yet; Script_Extensions is listed only where it differs from Script.
      boolean listed = property == UProperty.SCRIPT ? !set.isEmpty() : !set.equals(plain) && !plain.isEmpty();
      if (listed) {
        lines.add(String.join(" ", valueNames(UProperty.SCRIPT, v)) + "\t" + ranges(set));
      }
    }
    return List.copyOf(lines);
  }

  private static List<String> binary() {
    List<String> lines = new ArrayList<>();
    lines.add("Any\t" + ranges(new UnicodeSet(0, 0x10ffff)));
    lines.add("ASCII\t" + ranges(new UnicodeSet(0, 0x7f)));
    lines.add("Assigned\t" + ranges(new UnicodeSet("[:^Cn:]")));
    for (String name : BINARY) {
      int property = UCharacter.getPropertyEnum(name);
      Set<String> names = new LinkedHashSet<>();
      names.add(name);
      for (int choice = 0; choice < 4; choice++) {
        try {
          names.add(UCharacter.getPropertyName(property, choice));
        } catch (IllegalArgumentException noMore) {
          break;
        }
      }
      names.remove(null);
      // PropertyAliases.txt has this third name, ECMAScript's table has not.
      names.remove("WSpace");
      lines.add(String.join(" ", names) + "\t" + ranges(new UnicodeSet("[:" + name + ":]")));
    }
    return lines;
  }

  private static List<String> strings() {
    List<String> lines = new ArrayList<>();
    for (int property : STRINGS) {
      String name = UCharacter.getPropertyName(property, 1);
      if (property == UProperty.RGI_EMOJI) {
        lines.add(name + "\t=");
        continue;
      }
      UnicodeSet set = new UnicodeSet("[:" + name + ":]");
      StringBuilder line = new StringBuilder(name + "\t" + ranges(set) + "\t");
      for (String s : set.strings()) {
        s.codePoints().forEach(c -> line.append(Integer.toString(c, 36)).append('-'));
        line.setCharAt(line.length() - 1, ' ');
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  /** Runs {@code first count stride delta}: each of the characters first, first + stride … folds to itself + delta. */
  private static List<String> caseFolding() {
    List<String> lines = new ArrayList<>();
    int first = -1, count = 0, stride = 0, delta = 0, last = -1;
    for (int c = 0; c <= 0x110000; c++) {
      int d = c == 0x110000 ? 0 : UCharacter.foldCase(c, true) - c;
      if (d == 0 && c != 0x110000) {
        continue;
      }
      boolean joins = count > 0 && d == delta && (count == 1 ? c - last <= 2 : c - last == stride);
      if (joins) {
        stride = c - last;
        count++;
      } else {
        if (count > 0) {
          lines.add(base36(first) + " " + base36(count) + " " + base36(Math.max(stride, 1)) + " " + base36(delta));
        }
        first = c;
        count = 1;
        stride = 0;
        delta = d;
      }
      last = c;
    }
    return lines;
  }

  private static String valueName(int property, int value, int choice) {
    try {
      return UCharacter.getPropertyValueName(property, value, choice);
    } catch (IllegalArgumentException none) {
      return null;
    }
  }

  private static Set<String> valueNames(int property, int value) {
    Set<String> names = new LinkedHashSet<>();
    for (int choice : new int[] {1, 0, 2, 3}) {
      String name = valueName(property, value, choice);
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  private static String ranges(UnicodeSet set) {
    StringBuilder s = new StringBuilder();
    int end = 0;
    for (UnicodeSet.EntryRange r : set.ranges()) {
      s.append(base36(r.codepoint - end)).append(' ').append(base36(r.codepointEnd - r.codepoint + 1)).append(' ');
      end = r.codepointEnd + 1;
    }
    return s.toString().stripTrailing();
  }

  private static String base36(int value) {
    return Integer.toString(value, 36);
  }
}
