package everett.number;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * The <a href="https://tc39.es/ecma262/#sec-time-zone-identifiers">system time zone</a>: the one that the environment
 * variable TZ names, else the machine's, by the rules that the JDK has.
 */
final class LocalTime {
  private static final LocalTime SYSTEM = new LocalTime(systemZone());

  private final ZoneId zone;
  private final ZoneRules rules;
  private volatile Interval last;

  /** In which milliseconds an offset holds: from start up to, but not including, end. */
  private record Interval(double start, double end, double offset) {}

  private LocalTime(ZoneId zone) {
    this.zone = zone;
    this.rules = zone.getRules();
    this.last =
        rules.isFixedOffset()
            ? new Interval(
                Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, milliseconds(rules.getOffset(Instant.EPOCH)))
            : new Interval(0, 0, 0);
  }

  private static ZoneId systemZone() {
    try {
      return ZoneId.systemDefault();
    } catch (DateTimeException e) {
      return ZoneOffset.UTC;
    }
  }

  /** The zone of this process. */
  static LocalTime system() {
    return SYSTEM;
  }

  /** The zone of that name, or null if there is none. */
  static @Nullable LocalTime named(String name) {
    try {
      return name.equalsIgnoreCase("UTC") ? new LocalTime(ZoneId.of("UTC")) : new LocalTime(ZoneId.of(name));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The offset of local time from UTC at a time that is given in UTC, in milliseconds. */
  double offset(double t) {
    Interval i = last;
    if (t < i.start || t >= i.end) {
      i = interval(t);
      last = i;
    }
    return i.offset;
  }

  private Interval interval(double t) {
    Instant at = Instant.ofEpochMilli((long) t);
    // The transition before the one after: previousTransition excludes its argument.
    ZoneOffsetTransition next = rules.nextTransition(at);
    ZoneOffsetTransition previous = rules.previousTransition(at.plusMillis(1));
    return new Interval(
        previous == null ? Double.NEGATIVE_INFINITY : previous.toEpochSecond() * 1000.0,
        next == null ? Double.POSITIVE_INFINITY : next.toEpochSecond() * 1000.0,
        milliseconds(rules.getOffset(at)));
  }

  private static double milliseconds(ZoneOffset offset) {
    return offset.getTotalSeconds() * 1000.0;
  }

  /** <a href="https://tc39.es/ecma262/#sec-localtime">LocalTime</a> */
  double localTime(double t) {
    return t + offset(t);
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-utc-t">UTC</a>: of two times that the clock shows, the earlier one; what it
   * leaves out counts as if the clock had not been changed yet. NaN for what is no time.
   */
  double utc(double local) {
    // Further away than any time value and offset.
    if (!(Math.abs(local) <= 8.65e15)) {
      return Double.NaN;
    }
    if (rules.isFixedOffset()) {
      return local - last.offset;
    }
    Interval i = last;
    double t = local - i.offset;
    // A day off any transition nothing is skipped or repeated.
    if (t - DateTime.MS_PER_DAY >= i.start && t + DateTime.MS_PER_DAY < i.end) {
      return t;
    }
    long seconds = (long) Math.floor(local / 1000);
    // getOffset(LocalDateTime) gives the offset before the transition for both gaps and overlaps.
    return local - milliseconds(rules.getOffset(LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC)));
  }

  /** What Americans call the zone at a time in UTC: Central European Summer Time. */
  String name(double t) {
    if (zone.getId().endsWith("UTC") || zone == ZoneOffset.UTC) {
      // It costs ten milliseconds to load Java's names.
      return "Coordinated Universal Time";
    }
    boolean daylight = rules.isDaylightSavings(Instant.ofEpochMilli((long) t));
    return TimeZone.getTimeZone(zone).getDisplayName(daylight, TimeZone.LONG, Locale.US);
  }
}
