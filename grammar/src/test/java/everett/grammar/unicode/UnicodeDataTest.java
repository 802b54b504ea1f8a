package everett.grammar.unicode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnicodeDataTest {
  @Test
  void setsObeyTheLawsOfSets() {
    Random random = new Random(1);
    for (int round = 0; round < 500; round++) {
      BitSet x = new BitSet();
      BitSet y = new BitSet();
      CodePointSet a = randomSet(random, x);
      CodePointSet b = randomSet(random, y);
      BitSet and = (BitSet) x.clone();
      and.and(y);
      BitSet or = (BitSet) x.clone();
      or.or(y);
      BitSet not = (BitSet) x.clone();
      not.andNot(y);
      assertEquals(and, bits(a.intersect(b)));
      assertEquals(or, bits(a.union(b)));
      assertEquals(not, bits(a.subtract(b)));
      assertEquals(a, a.complement().complement());
      assertEquals(CodePointSet.ALL, a.union(a.complement()));
      assertEquals(x.cardinality(), a.size());
      for (int c = 0; c < 70; c++) {
        assertEquals(x.get(c), a.contains(c));
      }
    }
  }

  private static CodePointSet randomSet(Random random, BitSet bits) {
    CodePointSet.Builder set = new CodePointSet.Builder();
    for (int n = random.nextInt(6); n > 0; n--) {
      int first = random.nextInt(60);
      int last = first + random.nextInt(8);
      set.add(first, last);
      bits.set(first, last + 1);
    }
    return set.build();
  }

  private static BitSet bits(CodePointSet set) {
    BitSet bits = new BitSet();
    for (int i = 0; i < set.rangeCount(); i++) {
      bits.set(set.first(i), set.last(i) + 1);
    }
    return bits;
  }

  @Test
  void generalCategoriesAgreeWithTheJdkWhereItKnowsTheCharacter() {
    byte[] types = {Character.UPPERCASE_LETTER, Character.DECIMAL_DIGIT_NUMBER, Character.SPACE_SEPARATOR};
    String[] names = {"Lu", "Nd", "Zs"};
    for (int k = 0; k < names.length; k++) {
      CodePointSet set = property(names[k]).codePoints();
      for (int c = 0; c <= CodePointSet.MAX; c++) {
        if (Character.isDefined(c)) {
          assertEquals(Character.getType(c) == types[k], set.contains(c), names[k] + " " + Integer.toHexString(c));
        }
      }
    }
  }

  @Test
  void namesAndAliasesMeanTheSame() {
    assertSame(property("Letter"), property("L"));
    assertSame(UnicodeProperty.find("Script", "Greek"), UnicodeProperty.find("sc", "Grek"));
    assertNull(UnicodeProperty.find("letter"));
    assertNull(UnicodeProperty.find("Greek"));
    assertNull(UnicodeProperty.find("RGI_Emoji"));
    assertNull(UnicodeProperty.find("Block", "Greek"));
  }

  @Test
  void scriptExtensionsAreWiderThanScripts() {
    CodePointSet script = Objects.requireNonNull(UnicodeProperty.find("sc", "Grek")).codePoints();
    CodePointSet extensions = Objects.requireNonNull(UnicodeProperty.find("scx", "Grek")).codePoints();
    assertFalse(script.contains(0x342));
    assertTrue(extensions.contains(0x342));
  }

  @Test
  void combinedPropertiesAreUnions() {
    CodePointSet letters = CodePointSet.EMPTY;
    for (String name : new String[] {"Lu", "Ll", "Lt", "Lm", "Lo"}) {
      letters = letters.union(property(name).codePoints());
    }
    assertEquals(letters, property("L").codePoints());
    assertEquals(CodePointSet.ALL, property("Any").codePoints());
    assertEquals(property("Cn").codePoints().complement(), property("Assigned").codePoints());
  }

  @Test
  void emojiHaveStrings() {
    UnicodeProperty all = Objects.requireNonNull(UnicodeProperty.findOfStrings("RGI_Emoji"));
    UnicodeProperty keycaps = Objects.requireNonNull(UnicodeProperty.findOfStrings("Emoji_Keycap_Sequence"));
    assertEquals(12, keycaps.strings().size());
    assertTrue(keycaps.strings().contains("#\ufe0f\u20e3"));
    assertTrue(all.strings().containsAll(keycaps.strings()));
    assertTrue(all.codePoints().contains(0x1f600));
    assertTrue(all.isOfStrings());
  }

  @Test
  void foldsCase() {
    int[][] pairs = {{'A', 'a'}, {'a', 'a'}, {0x212a, 'k'}, {0x17f, 's'}, {0x1e9e, 0xdf}, {0x130, 0x130},
        {0x131, 0x131}, {0x3c2, 0x3c3}, {0x10400, 0x10428}, {0x13f8, 0x13f0}, {0xab70, 0x13a0}, {0x1c5, 0x1c6}};
    for (int[] pair : pairs) {
      assertEquals(pair[1], CaseFolding.fold(pair[0]), Integer.toHexString(pair[0]));
    }
    int[] mapped = new int[1];
    CaseFolding.forEach((c, folded) -> {
      assertEquals(folded, CaseFolding.fold(c));
      mapped[0]++;
    });
    assertEquals(mapped[0], java.util.stream.IntStream.rangeClosed(0, CodePointSet.MAX)
        .filter(c -> CaseFolding.fold(c) != c).count());
  }

  private static UnicodeProperty property(String name) {
    return Objects.requireNonNull(UnicodeProperty.find(name), name);
  }
}
