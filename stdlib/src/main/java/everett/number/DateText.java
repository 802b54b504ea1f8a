package everett.number;

import everett.number.DateTime.Civil;

/** Dates as text. Times are in UTC, or NaN, unless something else is said. */
public final class DateText {
  private static final String[] DAYS = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  private static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };

  private static final String INVALID = "Invalid Date";

  private DateText() {}

  /** <a href="https://tc39.es/ecma262/#sec-todatestring">ToDateString</a> */
  static String toDateString(double tv) {
    return Double.isNaN(tv) ? INVALID : dateString(tv) + " " + timeOfDay(tv);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.todatestring">Date.prototype.toDateString</a> */
  static String dateOnly(double tv) {
    return Double.isNaN(tv) ? INVALID : dateString(tv);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.totimestring">Date.prototype.toTimeString</a> */
  static String timeOnly(double tv) {
    return Double.isNaN(tv) ? INVALID : timeOfDay(tv);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.toutcstring">Date.prototype.toUTCString</a> */
  static String toUtcString(double tv) {
    if (Double.isNaN(tv)) {
      return INVALID;
    }
    Civil c = Civil.of(tv);
    StringBuilder b = new StringBuilder(29).append(DAYS[DateTime.weekDay(tv)]).append(", ");
    padded(b, c.date(), 2).append(' ').append(MONTHS[c.month()]).append(' ');
    return timeString(year(b, c.year()).append(' '), tv).append(" GMT").toString();
  }

  /** <a href="https://tc39.es/ecma262/#sec-date-time-string-format">The Date Time String Format</a>. */
  public static String toIsoString(double tv) {
    if (Double.isNaN(tv)) {
      return INVALID;
    }
    Civil c = Civil.of(tv);
    StringBuilder b = new StringBuilder(27);
    if (c.year() >= 0 && c.year() <= 9999) {
      padded(b, c.year(), 4);
    } else {
      padded(b.append(c.year() < 0 ? '-' : '+'), Math.abs(c.year()), 6);
    }
    padded(b.append('-'), c.month() + 1, 2);
    padded(b.append('-'), c.date(), 2).append('T');
    padded(padded(b, DateTime.hour(tv), 2).append(':'), DateTime.minute(tv), 2).append(':');
    padded(padded(b, DateTime.second(tv), 2).append('.'), DateTime.millisecond(tv), 3);
    return b.append('Z').toString();
  }

  /** <a href="https://tc39.es/ecma262/#sec-datestring">DateString</a> of the local time. */
  private static String dateString(double tv) {
    double local = LocalTime.system().localTime(tv);
    Civil c = Civil.of(local);
    StringBuilder b = new StringBuilder(15).append(DAYS[DateTime.weekDay(local)]).append(' ');
    padded(b.append(MONTHS[c.month()]).append(' '), c.date(), 2).append(' ');
    return year(b, c.year()).toString();
  }

  /** <a href="https://tc39.es/ecma262/#sec-timestring">TimeString</a> of the local time, with its zone. */
  private static String timeOfDay(double tv) {
    LocalTime zone = LocalTime.system();
    StringBuilder b = timeString(new StringBuilder(50), zone.localTime(tv)).append(" GMT");
    int minutes = (int) (zone.offset(tv) / DateTime.MS_PER_MINUTE);
    int magnitude = Math.abs(minutes);
    padded(padded(b.append(minutes < 0 ? '-' : '+'), magnitude / 60, 2), magnitude % 60, 2);
    return b.append(" (").append(zone.name(tv)).append(')').toString();
  }

  private static StringBuilder timeString(StringBuilder b, double local) {
    padded(padded(b, DateTime.hour(local), 2).append(':'), DateTime.minute(local), 2);
    return padded(b.append(':'), DateTime.second(local), 2);
  }

  private static StringBuilder year(StringBuilder b, int year) {
    return padded(b.append(year < 0 ? "-" : ""), Math.abs(year), 4);
  }

  static StringBuilder padded(StringBuilder b, int number, int width) {
    String digits = Integer.toString(number);
    return b.repeat('0', Math.max(width - digits.length(), 0)).append(digits);
  }
}
