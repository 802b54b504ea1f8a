package everett.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The order of strings for people: that of the Unicode collation algorithm with the root order of CLDR, as far as
 * punctuation, symbols, digits and Latin letters go. Other letters come after those, by their code points. White space
 * and punctuation count.
 *
 * <p>Strings are compared by base characters first, then by accents, then by case.
 */
final class Collation {
  /** Which differences count. */
  enum Sensitivity {
    BASE,
    ACCENT,
    CASE,
    VARIANT
  }

  private static final String WHITE_SPACE = "\t\n\u000b\f\r\u0085\u2028\u2029 ";

  /** Groups with the same base, the small letter before the capital one. */
  private static final String ORDER =
      "_ - ‐ ‒ – — ― ⁓ , 、 ; ⁏ : ! ¡ ? ¿ ‽ . 。 · ⁕ ⁖ ⁘ ⁙ ⁚ ⁛ ⁜ ⁝ ⁞ '‘’‚‛ ‹ › \"“”„‟ « » ( ) [ ] { } ⁅ ⁆ 「 」 ‖ "
          + "§ ¶ ⁋ @ * ⁎ ⁑ / \\ & ⁊ # % ‰ ‱ † ‡ • ‣ ‧ ⁃ ⁌ ⁍ ′ ‵ ‸ ※ ‿ ⁔ ⁀ ⁐ ⁁ ⁂ ` ^ ° © ® ← → ↑ ↓ + ± ÷ × < = > ¬ | "
          + "¦ ~ − ⁒ ⁄ ∞ ≤ ≥ ¤ ¢ $ £ ¥ ₠ ₡ ₢ ₣ ₤ ₥ ₦ ₩ ₪ ₫ € ₭ ₮ ₯ ₰ ₱ ₲ ₳ ₴ ₵ ₶ ₷ ₸ ₹ ₺ ₻ ₼ ₽ ₾ ₿ ⃀ 0 1 2 3 4 5 6 7 "
          + "8 9 aA Ⱥ bB ƀɃ Ɓ ƃƂ cC ȼȻ ƈƇ dDđĐðÐ ȸ Ɖ Ɗ ƌƋ ȡ eE ɇɆ ǝƎ Ə Ɛ fF ƒƑ gG ǥǤ Ɠ Ɣ ƣƢ hHħĦ ƕǶ iI ı Ɨ Ɩ jJ ȷ ɉɈ "
          + "kK ƙƘ lLłŁ ƚȽ ȴ ƛ mM nN Ɲ ƞȠ ȵ ŋŊ oOøØ Ɔ Ɵ ȣȢ pP ₧ ƥƤ qQ ȹ ɋɊ ĸ rR Ʀ ɍɌ sS ȿ Ʃ ƪ tT ƾ ŧŦ Ⱦ ƫ ƭƬ Ʈ ȶ uU "
          + "Ʉ Ɯ Ʊ vV Ʋ Ʌ wW xX yY ɏɎ ƴƳ ȝȜ zZ ƍ ƶƵ ȥȤ ɀ Ʒ ƹƸ ƺ þÞ ƿǷ ƻ ƨƧ ƽƼ ƅƄ ɂɁ ǀ ǁ ǂ ǃ";

  /** Accents whose order is not that of their code points. */
  private static final String ACCENTS =
      "\u0301\u0300\u0306\u0302\u030c\u030a\u0308\u030b\u0303\u0307\u0338\u0327\u0328\u0304";

  /** Between the ranks of neighbours there is room for the lengths of numbers. */
  private static final int STEP = 1 << 10;

  private static final int OTHERS = 1 << 20;

  /** The ranks of the characters up to U+2FFF; 0 for others. */
  private static final int[] RANKS = ranks();

  private static final int ZERO = RANKS['0'];

  private static final int UNKNOWN = 2;

  private final boolean numeric;
  private final Sensitivity sensitivity;

  Collation(boolean numeric, Sensitivity sensitivity) {
    this.numeric = numeric;
    this.sensitivity = sensitivity;
  }

  private static int[] ranks() {
    int[] ranks = new int[0x3010];
    int rank = 0;
    for (char c : WHITE_SPACE.toCharArray()) {
      ranks[c] = rank += STEP;
    }
    for (String group : ORDER.split(" ")) {
      rank += STEP;
      for (char c : group.toCharArray()) {
        ranks[c] = rank;
      }
    }
    return ranks;
  }

  /** Negative, zero or positive. */
  int compare(String a, String b) {
    if (!numeric && sensitivity == Sensitivity.VARIANT) {
      int simple = compareAscii(a, b);
      if (simple != UNKNOWN) {
        return simple;
      }
    }
    Key x = new Key(a);
    Key y = new Key(b);
    int c = Arrays.compare(x.bases, 0, x.count, y.bases, 0, y.count);
    if (c == 0 && (sensitivity == Sensitivity.ACCENT || sensitivity == Sensitivity.VARIANT)) {
      c = Arrays.compare(x.accents, 0, x.accentCount, y.accents, 0, y.accentCount);
    }
    if (c == 0 && (sensitivity == Sensitivity.CASE || sensitivity == Sensitivity.VARIANT)) {
      c = Arrays.compare(x.cases, 0, x.count, y.cases, 0, y.count);
    }
    return Integer.signum(c);
  }

  /** The same for strings of printable ASCII characters; {@link #UNKNOWN} for others. */
  private static int compareAscii(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int first = 0;
    int cases = 0;
    for (int i = 0; i < shorter; i++) {
      char c = a.charAt(i);
      char d = b.charAt(i);
      if (!isPrintable(c) || !isPrintable(d)) {
        return UNKNOWN;
      }
      if (c != d && first == 0) {
        first = Integer.signum(RANKS[c] - RANKS[d]);
        // The same letter: the capital one, whose code is less, comes second.
        cases = first == 0 && cases == 0 ? d - c : cases;
      }
    }
    String longer = a.length() > shorter ? a : b;
    for (int i = shorter; i < longer.length(); i++) {
      if (!isPrintable(longer.charAt(i))) {
        return UNKNOWN;
      }
    }
    return Integer.signum(first != 0 ? first : a.length() != b.length() ? a.length() - b.length() : cases);
  }

  private static boolean isPrintable(char c) {
    return c >= ' ' && c < 0x7f;
  }

  /** What is compared of a string: at each level a list of weights. */
  private final class Key {
    int[] bases;
    int[] cases;
    int count;
    int[] accents;
    int accentCount;

    Key(String text) {
      String s = Normalizer.normalize(text, Normalizer.Form.NFD);
      int room = s.length() * 2 + 2;
      bases = new int[room];
      cases = new int[room];
      accents = new int[room];
      for (int i = 0; i < s.length(); ) {
        int c = s.codePointAt(i);
        if (numeric && isDigit(c)) {
          i = number(s, i);
        } else {
          add(c);
          i += Character.charCount(c);
        }
      }
    }

    private void add(int c) {
      String two = expansion(c);
      if (!two.isEmpty()) {
        add(two.charAt(0));
        accents[accentCount++] = c;
        add(two.charAt(1));
        return;
      }
      int rank = c < RANKS.length ? RANKS[c] : 0;
      int type = Character.getType(c);
      if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
        int known = ACCENTS.indexOf(c);
        accents[accentCount++] = known >= 0 ? known + 2 : c;
        return;
      }
      if (rank == 0 && (type == Character.CONTROL || type == Character.FORMAT)) {
        return;
      }
      int small = Character.toLowerCase(c);
      base(rank != 0 ? rank : OTHERS + small, small == c ? 0 : 1);
      if ("đðħłø".indexOf(small) >= 0) {
        accents[accentCount++] = small;
      }
    }

    private void base(int rank, int capital) {
      bases[count] = rank;
      cases[count++] = capital;
      accents[accentCount++] = 1;
    }

    /** Digits together: the longer number is the larger one. */
    private int number(String s, int start) {
      int from = start;
      while (from < s.length() - 1 && s.charAt(from) == '0' && isDigit(s.charAt(from + 1))) {
        from++;
      }
      int to = from;
      while (to < s.length() && isDigit(s.charAt(to)) && to - from < STEP - 2) {
        to++;
      }
      base(ZERO + 1 + to - from, 0);
      for (int i = from; i < to; i++) {
        base(RANKS[s.charAt(i)], 0);
      }
      return to;
    }
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** The letters that a ligature stands for; empty for other characters. */
  private static String expansion(int c) {
    return switch (c) {
      case 'æ' -> "ae";
      case 'Æ' -> "AE";
      case 'œ' -> "oe";
      case 'Œ' -> "OE";
      case 'ß' -> "ss";
      case 'ẞ' -> "SS";
      default -> "";
    };
  }
}
