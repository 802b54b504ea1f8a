package everett.grammar;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Scans numbers: <a href="https://tc39.es/ecma262/#sec-literals-numeric-literals">Numeric Literals</a>. */
abstract class NumberScanner extends TextCursor {
  private static final double[] TENS = new double[23];

  static {
    double ten = 1;
    for (int i = 0; i < TENS.length; i++) {
      TENS[i] = ten;
      ten *= 10;
    }
  }

  /** Of the current token. */
  int start;

  /** A number's value; meaningless if {@link #value} is a BigInteger. */
  double number;
  /** A name's or string's String, a BigInteger, a TemplatePart, a regular expression's pattern. */
  @Nullable Object value;
  /** Where something stands that strict code must not contain (an octal escape, a leading zero), or -1. */
  int octal;
  /** What strict code says to it. */
  String octalMessage = "";

  NumberScanner(Source source, boolean module) {
    super(source, module);
  }

  final void scanNumber() {
    final char[] s = text;
    final int p = start;
    value = null;
    if (s[p] == '0') {
      switch (s[p + 1]) {
        case 'x', 'X' -> {
          scanRadix(16);
          return;
        }
        case 'o', 'O' -> {
          scanRadix(8);
          return;
        }
        case 'b', 'B' -> {
          scanRadix(2);
          return;
        }
        case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
          scanLeadingZero();
          return;
        }
        case '_' -> throw error("Numeric separator can not be used after leading 0.", p + 1, p + 2);
        default -> { }
      }
    }
    int q = p;
    long v = 0;
    while (Characters.isDigit(s[q]) && q - p < 15) {
      v = v * 10 + s[q++] - '0';
    }
    char c = s[q];
    if (c == '.' && q - p < 15) {
      int fraction = q + 1;
      q++;
      while (Characters.isDigit(s[q]) && q - p < 16) {
        v = v * 10 + s[q++] - '0';
      }
      c = s[q];
      if (!Characters.isDigit(c) && c != '_' && (c | 32) != 'e' && (q > fraction || fraction - 1 > p)) {
        // Both are exact, so that the quotient is the nearest double.
        number = v / TENS[q - fraction];
        numberEnd(q);
        return;
      }
      scanDecimal();
    } else if (c == '.' || (c | 32) == 'e' || c == '_' || Characters.isDigit(c)) {
      scanDecimal();
    } else if (c == 'n') {
      value = BigInteger.valueOf(v);
      numberEnd(q + 1);
    } else {
      number = v;
      numberEnd(q);
    }
  }

  /** Any decimal literal without a leading zero. */
  private void scanDecimal() {
    final char[] s = text;
    int q = digits(start);
    if (s[q] == 'n' && q > start) {
      value = new BigInteger(without_(start, q));
      numberEnd(q + 1);
      return;
    }
    if (s[q] == '.') {
      if (s[q + 1] == '_') {
        throw error("Invalid or unexpected token", q + 1, q + 2);
      }
      q = digits(q + 1);
    }
    q = exponent(q);
    number = Double.parseDouble(without_(start, q));
    numberEnd(q);
  }

  private int exponent(int q) {
    final char[] s = text;
    if ((s[q] | 32) != 'e') {
      return q;
    }
    q++;
    if (s[q] == '+' || s[q] == '-') {
      q++;
    }
    if (!Characters.isDigit(s[q])) {
      throw error("Invalid or unexpected token", start, q);
    }
    return digits(q);
  }

  /** Decimal digits with separators between them; returns where they end. */
  private int digits(int q) {
    final char[] s = text;
    for (;; q++) {
      if (s[q] == '_') {
        separator(q, 10);
      } else if (!Characters.isDigit(s[q])) {
        return q;
      }
    }
  }

  private void separator(int q, int radix) {
    if (text[q + 1] == '_') {
      throw error("Only one underscore is allowed as numeric separator", q + 1, q + 2);
    }
    if (Characters.digit(text[q + 1], radix) < 0) {
      throw error("Numeric separators are not allowed at the end of numeric literals", q + 1, q + 2);
    }
  }

  private String without_(int from, int to) {
    return new String(text, from, to - from).replace("_", "");
  }

  private void scanRadix(int radix) {
    final char[] s = text;
    int q = start + 2;
    if (Characters.digit(s[q], radix) < 0) {
      throw error("Invalid or unexpected token", start, q);
    }
    double v = 0;
    for (;; q++) {
      if (s[q] == '_') {
        separator(q, radix);
        continue;
      }
      int d = Characters.digit(s[q], radix);
      if (d < 0) {
        break;
      }
      v = v * radix + d;
    }
    if (s[q] == 'n') {
      value = new BigInteger(without_(start + 2, q), radix);
      numberEnd(q + 1);
      return;
    }
    // Beyond 2^53 the sum above may have been rounded more than once.
    number = v < 0x1p53 ? v : new BigInteger(without_(start + 2, q), radix).doubleValue();
    numberEnd(q);
  }

  /** {@code 017}, {@code 089}, {@code 08.5}. */
  private void scanLeadingZero() {
    final char[] s = text;
    int q = start + 1;
    boolean decimal = false;
    for (; Characters.isDigit(s[q]); q++) {
      decimal |= s[q] >= '8';
    }
    if (s[q] == '_') {
      throw error("Numeric separator can not be used after leading 0.", q, q + 1);
    }
    octal = start;
    if (decimal) {
      octalMessage = "Decimals with leading zeros are not allowed in strict mode.";
      if (s[q] == '.') {
        q = digits(q + 1);
      }
      q = exponent(q);
      number = Double.parseDouble(without_(start, q));
    } else {
      octalMessage = "Octal literals are not allowed in strict mode.";
      number = new BigInteger(new String(s, start, q - start), 8).doubleValue();
    }
    numberEnd(q);
  }

  private void numberEnd(int q) {
    if (namePartAt(q)) {
      throw error("Invalid or unexpected token", start, q);
    }
    pos = q;
  }
}
