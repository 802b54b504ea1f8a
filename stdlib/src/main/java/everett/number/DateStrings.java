package everett.number;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Realm;
import everett.object.Arguments;

/**
 * The methods of the <a href="https://tc39.es/ecma262/#sec-properties-of-the-date-prototype-object">Date Prototype
 * Object</a> that give text for people.
 */
final class DateStrings {
  static final Builtins TABLE =
      builtins()
          .method("toDateString", 0, DateStrings::toDateString)
          .method("toLocaleDateString", 0, DateStrings::toLocaleDateString)
          .method("toLocaleString", 0, DateStrings::toLocaleString)
          .method("toLocaleTimeString", 0, DateStrings::toLocaleTimeString)
          .method("toString", 0, DateStrings::toString)
          .method("toTimeString", 0, DateStrings::toTimeString)
          .method("toUTCString", 0, DateStrings::toUTCString);

  private DateStrings() {}

  private static double value(Realm realm, Object thisValue) {
    return DatePrototype.thisDate(realm, thisValue).dateValue;
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.todatestring">Date.prototype.toDateString</a> */
  static Object toDateString(Realm realm, Object thisValue, Object[] arguments) {
    return DateText.dateOnly(value(realm, thisValue));
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.tolocaledatestring">Date.prototype.toLocaleDateString</a> */
  static Object toLocaleDateString(Realm realm, Object thisValue, Object[] arguments) {
    double tv = value(realm, thisValue);
    return DateFormat.of(realm, Arguments.get(arguments, 1), DateFormat.Fields.DATE).format(tv);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.tolocalestring">Date.prototype.toLocaleString</a> */
  static Object toLocaleString(Realm realm, Object thisValue, Object[] arguments) {
    double tv = value(realm, thisValue);
    return DateFormat.of(realm, Arguments.get(arguments, 1), DateFormat.Fields.DATE_AND_TIME).format(tv);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.tolocaletimestring">Date.prototype.toLocaleTimeString</a> */
  static Object toLocaleTimeString(Realm realm, Object thisValue, Object[] arguments) {
    double tv = value(realm, thisValue);
    return DateFormat.of(realm, Arguments.get(arguments, 1), DateFormat.Fields.TIME).format(tv);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.tostring">Date.prototype.toString</a> */
  static Object toString(Realm realm, Object thisValue, Object[] arguments) {
    return DateText.toDateString(value(realm, thisValue));
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.totimestring">Date.prototype.toTimeString</a> */
  static Object toTimeString(Realm realm, Object thisValue, Object[] arguments) {
    return DateText.timeOnly(value(realm, thisValue));
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.toutcstring">Date.prototype.toUTCString</a> */
  static Object toUTCString(Realm realm, Object thisValue, Object[] arguments) {
    return DateText.toUtcString(value(realm, thisValue));
  }
}
