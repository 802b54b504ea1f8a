package everett.number;

import everett.operation.NumericStrings;
import org.jspecify.annotations.Nullable;

/** The tokens of a date: numbers, words, white space, and single characters. One of them is the current one. */
final class DateTokens {
  /** More digits than these do not count. */
  private static final int MOST_DIGITS = 9;

  private final String text;
  private int start;
  private int end;

  /** The value of the current token if it {@link #isNumber}: of its first digits after leading zeros. */
  int number;

  /** How many characters the current token has. */
  int length;

  /** The current token, in lower case, if it is a word. */
  @Nullable String word;

  /** Whether it is worth reading on. */
  boolean valid = true;

  DateTokens(String text) {
    this.text = text;
    next();
  }

  /** A place to come back to. */
  record Mark(int start) {}

  Mark mark() {
    return new Mark(start);
  }

  void reset(Mark mark) {
    end = mark.start;
    next();
  }

  /** Goes to the next token. */
  void next() {
    start = end;
    word = null;
    number = 0;
    if (atEnd()) {
      length = 0;
      return;
    }
    char c = text.charAt(start);
    if (isDigit(c)) {
      int digits = 0;
      for (; end < text.length() && isDigit(text.charAt(end)); end++) {
        if (digits > 0 || text.charAt(end) != '0') {
          number = digits++ < MOST_DIGITS ? number * 10 + text.charAt(end) - '0' : number;
        }
      }
    } else if (isLetter(c)) {
      while (end < text.length() && isLetter(text.charAt(end))) {
        end++;
      }
      word = lowerCase(text.substring(start, end));
    } else if (NumericStrings.isWhiteSpace(c)) {
      while (end < text.length() && NumericStrings.isWhiteSpace(text.charAt(end))) {
        end++;
      }
    } else {
      end++;
    }
    length = end - start;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Everything from A on: letters of all alphabets, but also brackets. */
  private static boolean isLetter(char c) {
    return c >= 'A' && !NumericStrings.isWhiteSpace(c);
  }

  /** ASCII only: no other letter is part of a word that means something. */
  private static String lowerCase(String word) {
    StringBuilder b = new StringBuilder(word);
    for (int i = 0; i < b.length(); i++) {
      char c = b.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        b.setCharAt(i, (char) (c + 32));
      }
    }
    return b.toString();
  }

  boolean atEnd() {
    return start >= text.length();
  }

  boolean isNumber() {
    return !atEnd() && isDigit(text.charAt(start));
  }

  /** Whether the current token is a number with so many digits. */
  boolean isNumber(int digits) {
    return isNumber() && length == digits;
  }

  boolean isWord(String lowerCase) {
    return lowerCase.equals(word);
  }

  boolean isWhiteSpace() {
    return !atEnd() && NumericStrings.isWhiteSpace(text.charAt(start));
  }

  boolean isSymbol(char c) {
    return !atEnd() && text.charAt(start) == c;
  }

  boolean isSign() {
    return isSymbol('+') || isSymbol('-');
  }

  /** 1 or -1, if the current token {@link #isSign}. */
  int sign() {
    return isSymbol('-') ? -1 : 1;
  }

  /** Goes on if the current token is that character; tells whether it is. */
  boolean skip(char c) {
    if (!isSymbol(c)) {
      return false;
    }
    next();
    return true;
  }

  /** The current number, read as the digits after a decimal point, in thousandths. */
  int milliseconds() {
    int ms = 0;
    for (int i = 0; i < 3; i++) {
      ms = ms * 10 + (i < length ? text.charAt(start + i) - '0' : 0);
    }
    return ms;
  }

  /** Goes on behind the parenthesis that closes the current one, or to the end. */
  void skipParentheses() {
    int depth = 0;
    do {
      depth += isSymbol('(') ? 1 : isSymbol(')') ? -1 : 0;
      next();
    } while (depth > 0 && !atEnd());
  }
}
