package everett.text.regexp;

import everett.grammar.unicode.CodePointSet;
import org.jspecify.annotations.Nullable;

/**
 * A set of characters laid out for the matcher: an array for Latin-1, bits for the rest of the BMP when first asked.
 */
final class CharSet {
  /** Members below 256; the matcher's loops index it directly. */
  final boolean[] latin1 = new boolean[256];
  /** Whether the end of the input counts as a member: used where a set predicts what may come next. */
  final boolean end;

  private final CodePointSet members;
  /** Whether all, or some but not all, of the code units from 256 on are members. */
  private final boolean allAbove;
  private final boolean someAbove;
  private long @Nullable [] bits;

  CharSet(CodePointSet members, boolean end) {
    this.members = members;
    this.end = end;
    for (int i = 0; i < members.rangeCount() && members.first(i) < 256; i++) {
      for (int c = members.first(i); c <= Math.min(members.last(i), 255); c++) {
        latin1[c] = true;
      }
    }
    CodePointSet above = members.intersect(CodePointSet.ofRange(256, 0xffff));
    allAbove = above.size() == 0xff00;
    someAbove = !above.isEmpty() && !allAbove;
  }

  /** Whether the code unit {@code c} is a member. */
  boolean contains(char c) {
    return c < 256 ? latin1[c] : containsAbove(c);
  }

  /** The same for a code unit that is known not to be Latin-1. */
  boolean containsAbove(char c) {
    return allAbove || someAbove && (bits()[c >> 6] & 1L << c) != 0;
  }

  boolean containsCodePoint(int c) {
    return c <= 0xffff ? contains((char) c) : members.contains(c);
  }

  private long[] bits() {
    long[] result = bits;
    if (result == null) {
      result = new long[0x10000 / 64];
      for (int i = 0; i < members.rangeCount() && members.first(i) <= 0xffff; i++) {
        for (int c = members.first(i); c <= Math.min(members.last(i), 0xffff); c++) {
          result[c >> 6] |= 1L << c;
        }
      }
      bits = result;
    }
    return result;
  }

  @Override
  public String toString() {
    return members + (end ? "$" : "");
  }
}
