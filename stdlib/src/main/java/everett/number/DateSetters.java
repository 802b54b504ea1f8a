package everett.number;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Realm;
import everett.number.DateTime.Civil;
import everett.object.Arguments;
import everett.object.DateObject;
import everett.operation.TypeConversion;

/**
 * The methods of the <a href="https://tc39.es/ecma262/#sec-properties-of-the-date-prototype-object">Date Prototype
 * Object</a> that change a date.
 */
final class DateSetters {
  static final Builtins TABLE =
      builtins()
          .method("setDate", 1, DateSetters::setDate)
          .method("setFullYear", 3, DateSetters::setFullYear)
          .method("setHours", 4, DateSetters::setHours)
          .method("setMilliseconds", 1, DateSetters::setMilliseconds)
          .method("setMinutes", 3, DateSetters::setMinutes)
          .method("setMonth", 2, DateSetters::setMonth)
          .method("setSeconds", 2, DateSetters::setSeconds)
          .method("setTime", 1, DateSetters::setTime)
          .method("setUTCDate", 1, DateSetters::setUTCDate)
          .method("setUTCFullYear", 3, DateSetters::setUTCFullYear)
          .method("setUTCHours", 4, DateSetters::setUTCHours)
          .method("setUTCMilliseconds", 1, DateSetters::setUTCMilliseconds)
          .method("setUTCMinutes", 3, DateSetters::setUTCMinutes)
          .method("setUTCMonth", 2, DateSetters::setUTCMonth)
          .method("setUTCSeconds", 2, DateSetters::setUTCSeconds)
          .method("setYear", 1, DateSetters::setYear);

  /** The fields of a date in the order of the setters' arguments; each setter begins at one and goes on from there. */
  private static final int YEAR = 0;

  private static final int MONTH = 1;
  private static final int DATE = 2;
  private static final int HOURS = 3;
  private static final int MINUTES = 4;
  private static final int SECONDS = 5;
  private static final int MILLISECONDS = 6;

  private DateSetters() {}

  /**
   * Sets fields from first to at most last, as far as there are arguments, of the local time or of UTC. Arguments are
   * converted even if the date is invalid; only a new year makes it valid then.
   */
  private static Object set(
      Realm realm, Object thisValue, Object[] arguments, int first, int last, boolean local) {
    DateObject date = DatePrototype.thisDate(realm, thisValue);
    double t = date.dateValue;
    int count = Math.min(Math.max(arguments.length, 1), last - first + 1);
    double[] given = new double[count];
    for (int i = 0; i < count; i++) {
      given[i] = TypeConversion.toNumber(Arguments.get(arguments, i));
    }
    if (Double.isNaN(t)) {
      if (first != YEAR) {
        return t;
      }
      t = 0;
    } else if (local) {
      t = LocalTime.system().localTime(t);
    }
    double day = DateTime.day(t);
    double time = DateTime.timeWithinDay(t);
    if (first <= DATE) {
      Civil c = Civil.of(t);
      double[] fields = {c.year(), c.month(), c.date()};
      System.arraycopy(given, 0, fields, first, count);
      day = DateTime.makeDay(fields[0], fields[1], fields[2]);
    } else {
      double[] fields = {DateTime.hour(t), DateTime.minute(t), DateTime.second(t), DateTime.millisecond(t)};
      System.arraycopy(given, 0, fields, first - HOURS, count);
      time = DateTime.makeTime(fields[0], fields[1], fields[2], fields[3]);
    }
    return store(date, DateTime.makeDate(day, time), local);
  }

  private static Object store(DateObject date, double time, boolean local) {
    date.dateValue = DateTime.timeClip(local ? LocalTime.system().utc(time) : time);
    return TypeConversion.number(date.dateValue);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.setdate">Date.prototype.setDate</a> */
  static Object setDate(Realm realm, Object thisValue, Object[] arguments) {
    return set(realm, thisValue, arguments, DATE, DATE, true);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.setfullyear">Date.prototype.setFullYear</a> */
  static Object setFullYear(Realm realm, Object thisValue, Object[] arguments) {
    return set(realm, thisValue, arguments, YEAR, DATE, true);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.sethours">Date.prototype.setHours</a> */
  static Object setHours(Realm realm, Object thisValue, Object[] arguments) {
    return set(realm, thisValue, arguments, HOURS, MILLISECONDS, true);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.setmilliseconds">Date.prototype.setMilliseconds</a> */
  static Object setMilliseconds(Realm realm, Object thisValue, Object[] arguments) {
    return set(realm, thisValue, arguments, MILLISECONDS, MILLISECONDS, true);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.setminutes">Date.prototype.setMinutes</a> */
  static Object setMinutes(Realm realm, Object thisValue, Object[] arguments) {
    return set(realm, thisValue, arguments, MINUTES, MILLISECONDS, true);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.setmonth">Date.prototype.setMonth</a> */
  static Object setMonth(Realm realm, Object thisValue, Object[] arguments) {
    return set(realm, thisValue, arguments, MONTH, DATE, true);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.setseconds">Date.prototype.setSeconds</a> */
  static Object setSeconds(Realm realm, Object thisValue, Object[] arguments) {
    return set(realm, thisValue, arguments, SECONDS, MILLISECONDS, true);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.settime">Date.prototype.setTime</a> */
  static Object setTime(Realm realm, Object thisValue, Object[] arguments) {
    DateObject date = DatePrototype.thisDate(realm, thisValue);
    return store(date, TypeConversion.toNumber(Arguments.get(arguments, 0)), false);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.setutcdate">Date.prototype.setUTCDate</a> */
  static Object setUTCDate(Realm realm, Object thisValue, Object[] arguments) {
    return set(realm, thisValue, arguments, DATE, DATE, false);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.setutcfullyear">Date.prototype.setUTCFullYear</a> */
  static Object setUTCFullYear(Realm realm, Object thisValue, Object[] arguments) {
    return set(realm, thisValue, arguments, YEAR, DATE, false);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.setutchours">Date.prototype.setUTCHours</a> */
  static Object setUTCHours(Realm realm, Object thisValue, Object[] arguments) {
    return set(realm, thisValue, arguments, HOURS, MILLISECONDS, false);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.setutcmilliseconds">Date.prototype.setUTCMilliseconds</a> */
  static Object setUTCMilliseconds(Realm realm, Object thisValue, Object[] arguments) {
    return set(realm, thisValue, arguments, MILLISECONDS, MILLISECONDS, false);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.setutcminutes">Date.prototype.setUTCMinutes</a> */
  static Object setUTCMinutes(Realm realm, Object thisValue, Object[] arguments) {
    return set(realm, thisValue, arguments, MINUTES, MILLISECONDS, false);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.setutcmonth">Date.prototype.setUTCMonth</a> */
  static Object setUTCMonth(Realm realm, Object thisValue, Object[] arguments) {
    return set(realm, thisValue, arguments, MONTH, DATE, false);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.setutcseconds">Date.prototype.setUTCSeconds</a> */
  static Object setUTCSeconds(Realm realm, Object thisValue, Object[] arguments) {
    return set(realm, thisValue, arguments, SECONDS, MILLISECONDS, false);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.setyear">Date.prototype.setYear</a> */
  static Object setYear(Realm realm, Object thisValue, Object[] arguments) {
    DateObject date = DatePrototype.thisDate(realm, thisValue);
    double t = date.dateValue;
    double year = DateTime.makeFullYear(TypeConversion.toNumber(Arguments.get(arguments, 0)));
    t = Double.isNaN(t) ? 0 : LocalTime.system().localTime(t);
    Civil c = Civil.of(t);
    double day = DateTime.makeDay(year, c.month(), c.date());
    return store(date, DateTime.makeDate(day, DateTime.timeWithinDay(t)), true);
  }
}
