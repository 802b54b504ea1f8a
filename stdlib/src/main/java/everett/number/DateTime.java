package everett.number;

/**
 * <a href="https://tc39.es/ecma262/#sec-time-values-and-time-range">Times, days and calendar fields</a> of the
 * proleptic Gregorian calendar. A time is a finite integral number of milliseconds unless something else is said.
 */
final class DateTime {
  static final double MS_PER_DAY = 86_400_000;
  static final double MS_PER_HOUR = 3_600_000;
  static final double MS_PER_MINUTE = 60_000;
  static final double MS_PER_SECOND = 1000;

  private static final double LATEST = 8.64e15;

  /** No day further away than this can be part of a time value; it keeps the arithmetic in a long. */
  private static final double MOST_YEARS = 400_000;

  private static final int DAYS_PER_ERA = 146_097;

  /** From 1 March of year 0 to 1 January 1970. */
  private static final int MARCH_0 = 719_468;

  private DateTime() {}

  /** <a href="https://tc39.es/ecma262/#sec-day">Day</a> */
  static long day(double t) {
    return (long) Math.floor(t / MS_PER_DAY);
  }

  /** <a href="https://tc39.es/ecma262/#sec-timewithinday">TimeWithinDay</a> */
  static int timeWithinDay(double t) {
    return (int) Math.floorMod((long) t, (long) MS_PER_DAY);
  }

  /** The year, month (from 0) and day of the month of a time. */
  record Civil(int year, int month, int date) {
    static Civil of(double t) {
      // Years begin in March here, so that the leap day is the last of its year; an era is 400 years.
      long z = day(t) + MARCH_0;
      long era = Math.floorDiv(z, DAYS_PER_ERA);
      int ofEra = (int) (z - era * DAYS_PER_ERA);
      int year = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365;
      int ofYear = ofEra - (365 * year + year / 4 - year / 100);
      int march = (5 * ofYear + 2) / 153;
      int date = ofYear - (153 * march + 2) / 5 + 1;
      int month = march < 10 ? march + 2 : march - 10;
      return new Civil((int) (year + era * 400) + (month < 2 ? 1 : 0), month, date);
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-hourfromtime">HourFromTime</a> */
  static int hour(double t) {
    return timeWithinDay(t) / (int) MS_PER_HOUR;
  }

  /** <a href="https://tc39.es/ecma262/#sec-minutefromtime">MinuteFromTime</a> */
  static int minute(double t) {
    return timeWithinDay(t) / (int) MS_PER_MINUTE % 60;
  }

  /** <a href="https://tc39.es/ecma262/#sec-secondfromtime">SecondFromTime</a> */
  static int second(double t) {
    return timeWithinDay(t) / (int) MS_PER_SECOND % 60;
  }

  /** <a href="https://tc39.es/ecma262/#sec-millisecondfromtime">MillisecondFromTime</a> */
  static int millisecond(double t) {
    return timeWithinDay(t) % (int) MS_PER_SECOND;
  }

  /** <a href="https://tc39.es/ecma262/#sec-weekday">WeekDay</a> */
  static int weekDay(double t) {
    return (int) Math.floorMod(day(t) + 4, 7);
  }

  /** <a href="https://tc39.es/ecma262/#sec-maketime">MakeTime</a>; any numbers. */
  static double makeTime(double hour, double min, double sec, double ms) {
    if (!Double.isFinite(hour) || !Double.isFinite(min) || !Double.isFinite(sec) || !Double.isFinite(ms)) {
      return Double.NaN;
    }
    return truncate(hour) * MS_PER_HOUR
        + truncate(min) * MS_PER_MINUTE
        + truncate(sec) * MS_PER_SECOND
        + truncate(ms);
  }

  /** <a href="https://tc39.es/ecma262/#sec-makeday">MakeDay</a>; any numbers. */
  static double makeDay(double year, double month, double date) {
    if (!Double.isFinite(year) || !Double.isFinite(month) || !Double.isFinite(date)) {
      return Double.NaN;
    }
    double m = truncate(month);
    double y = truncate(year) + Math.floor(m / 12);
    if (!(Math.abs(y) <= MOST_YEARS)) {
      return Double.NaN;
    }
    int ofYear = (int) (m - Math.floor(m / 12) * 12);
    return firstDay((long) y, ofYear) + truncate(date) - 1;
  }

  /** The day on which a month begins. */
  private static long firstDay(long year, int month) {
    long y = month < 2 ? year - 1 : year;
    long era = Math.floorDiv(y, 400);
    int ofEra = (int) (y - era * 400);
    int march = month < 2 ? month + 10 : month - 2;
    int ofYear = (153 * march + 2) / 5;
    return era * DAYS_PER_ERA + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - MARCH_0;
  }

  /** <a href="https://tc39.es/ecma262/#sec-makedate">MakeDate</a>; any numbers. */
  static double makeDate(double day, double time) {
    double t = day * MS_PER_DAY + time;
    return Double.isFinite(t) ? t : Double.NaN;
  }

  /** <a href="https://tc39.es/ecma262/#sec-makefullyear">MakeFullYear</a>; any number. */
  static double makeFullYear(double year) {
    double y = Double.isNaN(year) ? year : truncate(year);
    return y >= 0 && y <= 99 ? 1900 + y : y;
  }

  /** <a href="https://tc39.es/ecma262/#sec-timeclip">TimeClip</a>; any number. */
  static double timeClip(double time) {
    return Math.abs(time) <= LATEST ? truncate(time) : Double.NaN;
  }

  /** Towards zero, and never -0. */
  private static double truncate(double x) {
    return Rounding.trunc(x) + 0.0;
  }
}
