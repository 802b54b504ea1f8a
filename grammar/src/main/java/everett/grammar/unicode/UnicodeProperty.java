package everett.grammar.unicode;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property of characters or strings, or a value of General_Category, Script or Script_Extensions, as a property
 * escape of a regular expression may name it.
 */
public final class UnicodeProperty {
  private final UnicodeTable table;
  private final String name;
  private final String ranges;
  private final @Nullable String strings;
  private @Nullable CodePointSet codePoints;

  UnicodeProperty(UnicodeTable table, String name, String ranges, @Nullable String strings) {
    this.table = table;
    this.name = name;
    this.ranges = ranges;
    this.strings = strings;
  }

  /**
   * The property or General_Category value that {@code \p{name}} means, or null. Names are matched exactly, as
   * <a href="https://tc39.es/ecma262/#sec-runtime-semantics-unicodematchproperty-p">UnicodeMatchProperty</a> asks.
   */
  public static @Nullable UnicodeProperty find(String name) {
    UnicodeProperty category = GeneralCategory.TABLE.find(name);
    return category != null ? category : Binary.TABLE.find(name);
  }

  /** The property of strings that is called {@code name} (they count with the flag v only), or null. */
  public static @Nullable UnicodeProperty findOfStrings(String name) {
    return Strings.TABLE.find(name);
  }

  /** What {@code \p{property=value}} means, or null. */
  public static @Nullable UnicodeProperty find(String property, String value) {
    return switch (property) {
      case "General_Category", "gc" -> GeneralCategory.TABLE.find(value);
      case "Script", "sc" -> Script.TABLE.find(value);
      case "Script_Extensions", "scx" -> {
        // Only the scripts whose extensions differ have a line of their own.
        UnicodeProperty extensions = ScriptExtensions.TABLE.find(value);
        yield extensions != null ? extensions : Script.TABLE.find(value);
      }
      default -> null;
    };
  }

  /** The canonical name of the property or value. */
  public String name() {
    return name;
  }

  /** Whether this is a property of strings. */
  public boolean isOfStrings() {
    return strings != null || isUnionOfTable();
  }

  /** All characters that have this property. */
  public synchronized CodePointSet codePoints() {
    CodePointSet set = codePoints;
    if (set == null) {
      set = isUnionOfTable() ? unionOfTable() : UnicodeTable.decodeRanges(ranges);
      codePoints = set;
    }
    return set;
  }

  /** The strings of other than one code point that have this property. */
  public List<String> strings() {
    List<String> result = new ArrayList<>();
    if (isUnionOfTable()) {
      for (UnicodeProperty other : table.properties()) {
        if (other != this) {
          result.addAll(other.strings());
        }
      }
    } else if (strings != null) {
      for (String sequence : strings.split(" ")) {
        StringBuilder s = new StringBuilder();
        UnicodeTable.Numbers codes = new UnicodeTable.Numbers(sequence);
        while (codes.hasNext()) {
          s.appendCodePoint(codes.next());
        }
        result.add(s.toString());
      }
    }
    return result;
  }

  /** RGI_Emoji is whatever the other properties of strings hold. */
  private boolean isUnionOfTable() {
    return ranges.equals("=");
  }

  private CodePointSet unionOfTable() {
    CodePointSet set = CodePointSet.EMPTY;
    for (UnicodeProperty other : table.properties()) {
      set = other == this ? set : set.union(other.codePoints());
    }
    return set;
  }

  // A holder class for each table, so that a table is read when a name is looked up in it, and not before.

  private static final class GeneralCategory {
    static final UnicodeTable TABLE = new UnicodeTable("general_category.txt");
  }

  private static final class Script {
    static final UnicodeTable TABLE = new UnicodeTable("script.txt");
  }

  private static final class ScriptExtensions {
    static final UnicodeTable TABLE = new UnicodeTable("script_extensions.txt");
  }

  private static final class Binary {
    static final UnicodeTable TABLE = new UnicodeTable("binary.txt");
  }

  private static final class Strings {
    static final UnicodeTable TABLE = new UnicodeTable("strings.txt");
  }
}
