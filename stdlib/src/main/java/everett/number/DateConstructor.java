package everett.number;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.DateObject;
import everett.object.JsObject;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;

/** <a href="https://tc39.es/ecma262/#sec-date-constructor">The Date Constructor.</a> */
final class DateConstructor {
  private static final Builtins TABLE =
      builtins()
          .method("now", 0, DateConstructor::now)
          .method("parse", 1, DateConstructor::parse)
          .method("UTC", 7, DateConstructor::utc);

  private DateConstructor() {}

  static JsObject make(Realm realm) {
    return TABLE.define(
        realm,
        Builtins.constructor(
            realm,
            Intrinsic.DATE,
            Intrinsic.DATE_PROTOTYPE,
            "Date",
            7,
            DateConstructor::call,
            DateConstructor::construct));
  }

  private static double now() {
    return System.currentTimeMillis();
  }

  /** <a href="https://tc39.es/ecma262/#sec-date">Date</a>, called as a function. */
  static Object call(Realm realm, Object thisValue, Object[] arguments) {
    return DateText.toDateString(now());
  }

  /** <a href="https://tc39.es/ecma262/#sec-date">Date</a> */
  static JsObject construct(Realm realm, Object[] arguments, JsObject newTarget) {
    double dateValue =
        switch (arguments.length) {
          case 0 -> now();
          case 1 -> timeValue(arguments[0]);
          default -> DateTime.timeClip(LocalTime.system().utc(time(arguments)));
        };
    return new DateObject(
        ObjectOperations.getPrototypeFromConstructor(newTarget, Intrinsic.DATE_PROTOTYPE), dateValue);
  }

  private static double timeValue(Object value) {
    if (value instanceof DateObject d) {
      return d.dateValue;
    }
    Object primitive = TypeConversion.toPrimitive(value, TypeConversion.Hint.DEFAULT);
    return primitive instanceof CharSequence text
        ? DateParser.parse(text.toString())
        : DateTime.timeClip(TypeConversion.toNumber(primitive));
  }

  /** The time that year, month, date, hours, minutes, seconds and milliseconds mean together. */
  private static double time(Object[] arguments) {
    double[] fields = {Double.NaN, 0, 1, 0, 0, 0, 0};
    for (int i = 0; i < fields.length && i < arguments.length; i++) {
      fields[i] = TypeConversion.toNumber(arguments[i]);
    }
    double day = DateTime.makeDay(DateTime.makeFullYear(fields[0]), fields[1], fields[2]);
    return DateTime.makeDate(day, DateTime.makeTime(fields[3], fields[4], fields[5], fields[6]));
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.now">Date.now</a> */
  static Object now(Realm realm, Object thisValue, Object[] arguments) {
    return now();
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.parse">Date.parse</a> */
  static Object parse(Realm realm, Object thisValue, Object[] arguments) {
    return TypeConversion.number(DateParser.parse(TypeConversion.toString(Arguments.get(arguments, 0))));
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.utc">Date.UTC</a> */
  static Object utc(Realm realm, Object thisValue, Object[] arguments) {
    return TypeConversion.number(DateTime.timeClip(time(arguments)));
  }
}
