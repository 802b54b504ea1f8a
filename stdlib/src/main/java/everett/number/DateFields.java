package everett.number;

/** What has been read of a date: fields whose meaning their order and size tell, once all are there. */
final class DateFields {
  static final int NONE = Integer.MIN_VALUE;

  /** The year, where a date has none. */
  private static final int DEFAULT_YEAR = 2001;

  private final int[] day = new int[3];
  private int days;
  private final int[] time = new int[4];
  private int times;

  /** 1 to 12; 0 if the month is a number or missing. */
  int namedMonth;

  /** All is in the Date Time String Format: years are written in full. */
  boolean standard;

  /** 0 after AM, 12 after PM. */
  int afternoon = NONE;

  int offsetSign = NONE;
  int offsetHours = NONE;
  int offsetMinutes = NONE;

  boolean hasDay() {
    return days > 0;
  }

  boolean hasTime() {
    return times > 0;
  }

  /** False if there are three already. */
  boolean addDay(int n) {
    if (days == day.length) {
      return false;
    }
    day[days++] = n;
    return true;
  }

  /** False if there are four already. */
  boolean addTime(int n) {
    if (times == time.length) {
      return false;
    }
    time[times++] = n;
    return true;
  }

  /** Adds a field after which the time has no more. */
  boolean addLastTime(int n) {
    boolean added = addTime(n);
    times = time.length;
    return added;
  }

  /** Whether a number without a colon after it can be the next field of the time. */
  boolean timeExpects(int n) {
    return switch (times) {
      case 1, 2 -> n < 60;
      case 3 -> n < 1000;
      default -> false;
    };
  }

  /** Whether a number can be the minutes of the offset. */
  boolean offsetExpects(int n) {
    return offsetHours != NONE && offsetMinutes == NONE && n < 60;
  }

  /** An offset of whole hours. */
  void setOffset(int hours) {
    offsetSign = hours < 0 ? -1 : 1;
    offsetHours = Math.abs(hours);
    offsetMinutes = 0;
  }

  /** An offset is known, and is none. */
  boolean isUtc() {
    return offsetHours == 0 && offsetMinutes == 0;
  }

  static boolean isMonth(int n) {
    return n >= 1 && n <= 12;
  }

  static boolean isDay(int n) {
    return n >= 1 && n <= 31;
  }

  /** The time value that the fields mean together, or NaN. */
  double timeValue() {
    double ofDay = timeWithinDay();
    double date = DateTime.makeDate(dayNumber(), ofDay);
    if (offsetSign == NONE) {
      return DateTime.timeClip(LocalTime.system().utc(date));
    }
    double offset =
        Math.max(offsetHours, 0) * DateTime.MS_PER_HOUR + Math.max(offsetMinutes, 0) * DateTime.MS_PER_MINUTE;
    return DateTime.timeClip(date - offsetSign * offset);
  }

  private double dayNumber() {
    if (days == 0) {
      return Double.NaN;
    }
    int year;
    int month;
    int date;
    int second = days > 1 ? day[1] : 1;
    int third = days > 2 ? day[2] : 1;
    if (namedMonth != 0) {
      boolean yearFirst = !isDay(day[0]);
      month = namedMonth;
      year = yearFirst ? day[0] : days > 1 ? second : DEFAULT_YEAR;
      date = yearFirst ? second : day[0];
    } else if (standard || !isDay(day[0])) {
      year = day[0];
      month = second;
      date = third;
    } else {
      month = day[0];
      date = second;
      year = days > 2 ? third : DEFAULT_YEAR;
    }
    if (!standard && year >= 0 && year < 100) {
      year += year < 50 ? 2000 : 1900;
    }
    return isMonth(month) && isDay(date) ? DateTime.makeDay(year, month - 1, date) : Double.NaN;
  }

  private double timeWithinDay() {
    int hour = time[0];
    if (afternoon != NONE) {
      if (hour > 12) {
        return Double.NaN;
      }
      hour = hour % 12 + afternoon;
    }
    boolean valid = hour < 24 && time[1] < 60 && time[2] < 60 && time[3] < 1000;
    boolean midnight = hour == 24 && time[1] == 0 && time[2] == 0 && time[3] == 0;
    return valid || midnight ? DateTime.makeTime(hour, time[1], time[2], time[3]) : Double.NaN;
  }
}
