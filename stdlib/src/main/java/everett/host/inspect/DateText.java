package everett.host.inspect;

import everett.object.DateObject;

/** Dates in the <a href="https://tc39.es/ecma262/#sec-date-time-string-format">date time string format</a>. */
final class DateText {
  private static final long DAY = 86_400_000;

  private DateText() {}

  static String of(DateObject date) {
    if (Double.isNaN(date.dateValue)) {
      return "Invalid Date";
    }
    long t = (long) date.dateValue;
    java.time.LocalDate d = java.time.LocalDate.ofEpochDay(Math.floorDiv(t, DAY));
    int ms = (int) Math.floorMod(t, DAY);
    StringBuilder b = new StringBuilder();
    int year = d.getYear();
    if (year >= 0 && year <= 9999) {
      pad(b, year, 4);
    } else {
      pad(b.append(year < 0 ? '-' : '+'), Math.abs(year), 6);
    }
    pad(b.append('-'), d.getMonthValue(), 2);
    pad(b.append('-'), d.getDayOfMonth(), 2);
    pad(b.append('T'), ms / 3_600_000, 2);
    pad(b.append(':'), ms / 60_000 % 60, 2);
    pad(b.append(':'), ms / 1000 % 60, 2);
    pad(b.append('.'), ms % 1000, 3);
    return b.append('Z').toString();
  }

  private static void pad(StringBuilder b, int n, int digits) {
    String s = Integer.toString(n);
    b.repeat('0', digits - s.length()).append(s);
  }
}
