package everett.grammar.unicode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One resource of property tables: a line a property (or value), {@code name[ alias…] TAB ranges [TAB strings]}. A
 * range is two numbers in base 36: the gap after the range before it, and its length.
 */
final class UnicodeTable {
  private final Map<String, UnicodeProperty> byName = new HashMap<>();

  UnicodeTable(String resource) {
    for (String line : read(resource).split("\n")) {
      String[] columns = line.split("\t", -1);
      UnicodeProperty property =
          new UnicodeProperty(this, columns[0].split(" ")[0], columns[1], columns.length > 2 ? columns[2] : null);
      for (String name : columns[0].split(" ")) {
        byName.put(name, property);
      }
    }
  }

  @Nullable UnicodeProperty find(String name) {
    return byName.get(name);
  }

  Iterable<UnicodeProperty> properties() {
    return byName.values();
  }

  static String read(String resource) {
    try (InputStream in = UnicodeTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CodePointSet decodeRanges(String encoded) {
    CodePointSet.Builder set = new CodePointSet.Builder();
    Numbers numbers = new Numbers(encoded);
    int end = 0;
    while (numbers.hasNext()) {
      int start = end + numbers.next();
      end = start + numbers.next();
      set.add(start, end - 1);
    }
    return set.build();
  }

  /** Reads numbers in base 36 (with an optional minus), any other single character between them. */
  static final class Numbers {
    private final String text;
    private int at;

    Numbers(String text) {
      this.text = text;
    }

    boolean hasNext() {
      return at < text.length();
    }

    int next() {
      boolean negative = text.charAt(at) == '-';
      int value = 0;
      int i = negative ? at + 1 : at;
      for (int digit; i < text.length() && (digit = Character.digit(text.charAt(i), 36)) >= 0; i++) {
        value = value * 36 + digit;
      }
      at = i + 1;
      return negative ? -value : value;
    }
  }
}
