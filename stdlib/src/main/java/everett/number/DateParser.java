package everett.number;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * <a href="https://tc39.es/ecma262/#sec-date.parse">Date.parse</a>: the Date Time String Format and, as the
 * specification allows, what else V8 understands: fields of days and times in many orders, English month names, AM and
 * PM, offsets and a few zones' names, words before the first number, comments in parentheses.
 *
 * <p>The text is read as far as it follows the format; if something is left, the other rules go on from there with the
 * fields that were found.
 */
final class DateParser {
  private final DateTokens tokens;
  private final DateFields fields = new DateFields();

  private DateParser(String text) {
    tokens = new DateTokens(text);
  }

  /** The time value that a string means; NaN if it means none. */
  static double parse(String text) {
    DateParser parser = new DateParser(text);
    return parser.standard() || parser.tokens.valid && parser.other() ? parser.fields.timeValue() : Double.NaN;
  }

  /** Whether all of the text follows the Date Time String Format. */
  private boolean standard() {
    if (!year()) {
      return false;
    }
    if (tokens.skip('-')) {
      if (!tokens.isNumber(2) || !DateFields.isMonth(tokens.number)) {
        return false;
      }
      day();
      if (tokens.skip('-')) {
        if (!tokens.isNumber(2) || !DateFields.isDay(tokens.number)) {
          return false;
        }
        day();
      }
    }
    if (!tokens.isWord("t")) {
      if (!tokens.atEnd()) {
        return false;
      }
      fields.setOffset(0);
    } else {
      tokens.next();
      if (!time() || !tokens.atEnd()) {
        tokens.valid = false;
        return false;
      }
    }
    fields.standard = true;
    return true;
  }

  private boolean year() {
    if (tokens.isNumber(4)) {
      day();
      return true;
    }
    if (!tokens.isSign()) {
      return false;
    }
    DateTokens.Mark mark = tokens.mark();
    int sign = tokens.sign();
    tokens.next();
    if (!tokens.isNumber(6) || sign < 0 && tokens.number == 0) {
      tokens.reset(mark);
      return false;
    }
    fields.addDay(sign * tokens.number);
    tokens.next();
    return true;
  }

  private void day() {
    fields.addDay(tokens.number);
    tokens.next();
  }

  private boolean time() {
    if (!tokens.isNumber(2) || tokens.number > 24) {
      return false;
    }
    boolean midnight = tokens.number == 24;
    fields.addTime(tokens.number);
    tokens.next();
    if (!tokens.skip(':') || !sexagesimal(midnight)) {
      return false;
    }
    if (tokens.skip(':')) {
      if (!sexagesimal(midnight)) {
        return false;
      }
      if (tokens.skip('.')) {
        if (!tokens.isNumber() || midnight && tokens.number > 0) {
          return false;
        }
        fields.addTime(tokens.milliseconds());
        tokens.next();
      }
    }
    if (tokens.isWord("z")) {
      tokens.next();
      fields.setOffset(0);
      return true;
    }
    return !tokens.isSign() || offset();
  }

  private boolean sexagesimal(boolean midnight) {
    if (!tokens.isNumber(2) || tokens.number >= (midnight ? 1 : 60)) {
      return false;
    }
    fields.addTime(tokens.number);
    tokens.next();
    return true;
  }

  private boolean offset() {
    fields.offsetSign = tokens.sign();
    tokens.next();
    if (tokens.isNumber(4)) {
      if (tokens.number / 100 > 23 || tokens.number % 100 > 59) {
        return false;
      }
      fields.offsetHours = tokens.number / 100;
      fields.offsetMinutes = tokens.number % 100;
      tokens.next();
      return true;
    }
    if (!tokens.isNumber(2) || tokens.number > 23) {
      return false;
    }
    fields.offsetHours = tokens.number;
    tokens.next();
    if (!tokens.skip(':') || !tokens.isNumber(2) || tokens.number > 59) {
      return false;
    }
    fields.offsetMinutes = tokens.number;
    tokens.next();
    return true;
  }

  /** Whether the rest can be understood otherwise. */
  private boolean other() {
    boolean numbers = fields.hasDay();
    while (!tokens.atEnd()) {
      boolean understood = true;
      if (tokens.isNumber()) {
        numbers = true;
        understood = number();
      } else if (tokens.word != null) {
        understood = word(tokens.word, numbers);
      } else if (tokens.isSign() && (fields.isUtc() || fields.hasTime())) {
        numbers = true;
        understood = otherOffset();
      } else if (tokens.isSign() || tokens.isSymbol(')')) {
        understood = !numbers;
        tokens.next();
      } else if (tokens.isSymbol('(')) {
        tokens.skipParentheses();
      } else {
        tokens.next();
      }
      if (!understood) {
        return false;
      }
    }
    return true;
  }

  private boolean number() {
    int n = tokens.number;
    tokens.next();
    if (tokens.skip(':')) {
      if (tokens.skip(':')) {
        return !fields.hasTime() && fields.addTime(n) && fields.addTime(0);
      }
      boolean added = fields.addTime(n);
      tokens.skip('.');
      return added;
    }
    if (tokens.isSymbol('.') && fields.timeExpects(n)) {
      tokens.next();
      fields.addTime(n);
      if (!tokens.isNumber()) {
        return false;
      }
      int milliseconds = tokens.milliseconds();
      tokens.next();
      return fields.addLastTime(milliseconds);
    }
    // A point after a number that is no second separates the fields of a day.
    tokens.skip('.');
    if (fields.offsetExpects(n)) {
      fields.offsetMinutes = n;
      return true;
    }
    if (fields.timeExpects(n)) {
      fields.addLastTime(n);
      return tokens.atEnd() || tokens.isWhiteSpace() || tokens.isWord("z") || tokens.isSign();
    }
    boolean added = fields.addDay(n);
    tokens.skip('-');
    return added;
  }

  private boolean word(String word, boolean numbers) {
    tokens.next();
    if ((word.equals("am") || word.equals("pm")) && fields.hasTime()) {
      fields.afternoon = word.equals("pm") ? 12 : 0;
      return true;
    }
    int month = month(word);
    if (month > 0) {
      fields.namedMonth = month;
      tokens.skip('-');
      return true;
    }
    Integer offset = zone(word);
    if (offset != null && numbers) {
      fields.setOffset(offset);
      return true;
    }
    return !numbers && !tokens.isNumber();
  }

  /** The number of the month whose name begins with the same three letters; 0 if there is none. */
  private static int month(String word) {
    if (word.length() < 3) {
      return 0;
    }
    int at = "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT));
    return at >= 0 && at % 3 == 0 ? at / 3 + 1 : 0;
  }

  /** The offset of a zone in hours; null if the word names none. */
  private static @Nullable Integer zone(String word) {
    return switch (word) {
      case "z", "ut", "utc", "gmt" -> 0;
      case "edt" -> -4;
      case "est", "cdt" -> -5;
      case "cst", "mdt" -> -6;
      case "mst", "pdt" -> -7;
      case "pst" -> -8;
      default -> null;
    };
  }

  private boolean otherOffset() {
    fields.offsetSign = tokens.sign();
    tokens.next();
    int n = 0;
    int length = 0;
    if (tokens.isNumber()) {
      n = tokens.number;
      length = tokens.length;
      tokens.next();
    }
    if (tokens.isSymbol(':')) {
      fields.offsetHours = n;
      fields.offsetMinutes = DateFields.NONE;
    } else if (length == 1 || length == 2) {
      fields.offsetHours = n;
      fields.offsetMinutes = 0;
    } else if (length == 3 || length == 4) {
      fields.offsetHours = n / 100;
      fields.offsetMinutes = n % 100;
    } else {
      return false;
    }
    return true;
  }
}
