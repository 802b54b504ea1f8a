package everett.number;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.DateObject;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Shape;
import everett.object.Symbol;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import java.util.function.ToDoubleFunction;

/** <a href="https://tc39.es/ecma262/#sec-properties-of-the-date-prototype-object">The Date Prototype Object.</a> */
final class DatePrototype {
  private static final Builtins TABLE =
      builtins()
          .intrinsic("constructor", Intrinsic.DATE)
          .method("getDate", 0, DatePrototype::getDate)
          .method("getDay", 0, DatePrototype::getDay)
          .method("getFullYear", 0, DatePrototype::getFullYear)
          .method("getHours", 0, DatePrototype::getHours)
          .method("getMilliseconds", 0, DatePrototype::getMilliseconds)
          .method("getMinutes", 0, DatePrototype::getMinutes)
          .method("getMonth", 0, DatePrototype::getMonth)
          .method("getSeconds", 0, DatePrototype::getSeconds)
          .method("getTime", 0, DatePrototype::getTime)
          .method("getTimezoneOffset", 0, DatePrototype::getTimezoneOffset)
          .method("getUTCDate", 0, DatePrototype::getUTCDate)
          .method("getUTCDay", 0, DatePrototype::getUTCDay)
          .method("getUTCFullYear", 0, DatePrototype::getUTCFullYear)
          .method("getUTCHours", 0, DatePrototype::getUTCHours)
          .method("getUTCMilliseconds", 0, DatePrototype::getUTCMilliseconds)
          .method("getUTCMinutes", 0, DatePrototype::getUTCMinutes)
          .method("getUTCMonth", 0, DatePrototype::getUTCMonth)
          .method("getUTCSeconds", 0, DatePrototype::getUTCSeconds)
          .method("toISOString", 0, DatePrototype::toISOString)
          .method("toJSON", 1, DatePrototype::toJSON)
          .method("valueOf", 0, DatePrototype::valueOf)
          .method(Symbol.TO_PRIMITIVE, 1, Shape.CONFIGURABLE, DatePrototype::toPrimitive)
          .method("getYear", 0, DatePrototype::getYear);

  private DatePrototype() {}

  static JsObject make(Realm realm) {
    JsObject prototype = TABLE.define(realm, Intrinsic.DATE_PROTOTYPE, realm.object());
    DateSetters.TABLE.define(realm, prototype);
    DateStrings.TABLE.define(realm, prototype);
    // Annex B asks for one function under both names.
    prototype.put("toGMTString", prototype.get("toUTCString"), Shape.WC);
    return prototype;
  }

  /** RequireInternalSlot of [[DateValue]]. */
  static DateObject thisDate(Realm realm, Object value) {
    if (value instanceof DateObject date) {
      return date;
    }
    throw realm.typeError("this is not a Date object.");
  }

  private static Object local(Realm realm, Object thisValue, ToDoubleFunction<Double> field) {
    double t = thisDate(realm, thisValue).dateValue;
    return Double.isNaN(t) ? t : TypeConversion.number(field.applyAsDouble(LocalTime.system().localTime(t)));
  }

  private static Object utc(Realm realm, Object thisValue, ToDoubleFunction<Double> field) {
    double t = thisDate(realm, thisValue).dateValue;
    return Double.isNaN(t) ? t : TypeConversion.number(field.applyAsDouble(t));
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.getdate">Date.prototype.getDate</a> */
  static Object getDate(Realm realm, Object thisValue, Object[] arguments) {
    return local(realm, thisValue, t -> DateTime.Civil.of(t).date());
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.getday">Date.prototype.getDay</a> */
  static Object getDay(Realm realm, Object thisValue, Object[] arguments) {
    return local(realm, thisValue, DateTime::weekDay);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.getfullyear">Date.prototype.getFullYear</a> */
  static Object getFullYear(Realm realm, Object thisValue, Object[] arguments) {
    return local(realm, thisValue, t -> DateTime.Civil.of(t).year());
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.gethours">Date.prototype.getHours</a> */
  static Object getHours(Realm realm, Object thisValue, Object[] arguments) {
    return local(realm, thisValue, DateTime::hour);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.getmilliseconds">Date.prototype.getMilliseconds</a> */
  static Object getMilliseconds(Realm realm, Object thisValue, Object[] arguments) {
    return local(realm, thisValue, DateTime::millisecond);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.getminutes">Date.prototype.getMinutes</a> */
  static Object getMinutes(Realm realm, Object thisValue, Object[] arguments) {
    return local(realm, thisValue, DateTime::minute);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.getmonth">Date.prototype.getMonth</a> */
  static Object getMonth(Realm realm, Object thisValue, Object[] arguments) {
    return local(realm, thisValue, t -> DateTime.Civil.of(t).month());
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.getseconds">Date.prototype.getSeconds</a> */
  static Object getSeconds(Realm realm, Object thisValue, Object[] arguments) {
    return local(realm, thisValue, DateTime::second);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.gettime">Date.prototype.getTime</a> */
  static Object getTime(Realm realm, Object thisValue, Object[] arguments) {
    return TypeConversion.number(thisDate(realm, thisValue).dateValue);
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-date.prototype.gettimezoneoffset">Date.prototype.getTimezoneOffset</a>, in
   * whole minutes, though offsets of the time before standard time had seconds.
   */
  static Object getTimezoneOffset(Realm realm, Object thisValue, Object[] arguments) {
    return utc(
        realm, thisValue, t -> Rounding.trunc(-LocalTime.system().offset(t) / DateTime.MS_PER_MINUTE) + 0.0);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.getutcdate">Date.prototype.getUTCDate</a> */
  static Object getUTCDate(Realm realm, Object thisValue, Object[] arguments) {
    return utc(realm, thisValue, t -> DateTime.Civil.of(t).date());
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.getutcday">Date.prototype.getUTCDay</a> */
  static Object getUTCDay(Realm realm, Object thisValue, Object[] arguments) {
    return utc(realm, thisValue, DateTime::weekDay);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.getutcfullyear">Date.prototype.getUTCFullYear</a> */
  static Object getUTCFullYear(Realm realm, Object thisValue, Object[] arguments) {
    return utc(realm, thisValue, t -> DateTime.Civil.of(t).year());
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.getutchours">Date.prototype.getUTCHours</a> */
  static Object getUTCHours(Realm realm, Object thisValue, Object[] arguments) {
    return utc(realm, thisValue, DateTime::hour);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.getutcmilliseconds">Date.prototype.getUTCMilliseconds</a> */
  static Object getUTCMilliseconds(Realm realm, Object thisValue, Object[] arguments) {
    return utc(realm, thisValue, DateTime::millisecond);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.getutcminutes">Date.prototype.getUTCMinutes</a> */
  static Object getUTCMinutes(Realm realm, Object thisValue, Object[] arguments) {
    return utc(realm, thisValue, DateTime::minute);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.getutcmonth">Date.prototype.getUTCMonth</a> */
  static Object getUTCMonth(Realm realm, Object thisValue, Object[] arguments) {
    return utc(realm, thisValue, t -> DateTime.Civil.of(t).month());
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.getutcseconds">Date.prototype.getUTCSeconds</a> */
  static Object getUTCSeconds(Realm realm, Object thisValue, Object[] arguments) {
    return utc(realm, thisValue, DateTime::second);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.toisostring">Date.prototype.toISOString</a> */
  static Object toISOString(Realm realm, Object thisValue, Object[] arguments) {
    double tv = thisDate(realm, thisValue).dateValue;
    if (Double.isNaN(tv)) {
      throw realm.rangeError("Invalid time value");
    }
    return DateText.toIsoString(tv);
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.tojson">Date.prototype.toJSON</a> */
  static Object toJSON(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    Object tv = TypeConversion.toPrimitive(o, TypeConversion.Hint.NUMBER);
    return tv instanceof Double d && !Double.isFinite(d) ? Null.NULL : ObjectOperations.invoke(o, "toISOString");
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.valueof">Date.prototype.valueOf</a> */
  static Object valueOf(Realm realm, Object thisValue, Object[] arguments) {
    return TypeConversion.number(thisDate(realm, thisValue).dateValue);
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-date.prototype-%symbol.toprimitive%">Date.prototype [ %Symbol.toPrimitive%
   * ]</a>
   */
  static Object toPrimitive(Realm realm, Object thisValue, Object[] arguments) {
    if (!(thisValue instanceof JsObject o)) {
      throw realm.typeError("Date.prototype[Symbol.toPrimitive] called on non-object");
    }
    Object hint = Arguments.get(arguments, 0);
    String text = hint instanceof CharSequence s ? s.toString() : "";
    return switch (text) {
      case "string", "default" -> TypeConversion.ordinaryToPrimitive(o, TypeConversion.Hint.STRING);
      case "number" -> TypeConversion.ordinaryToPrimitive(o, TypeConversion.Hint.NUMBER);
      default -> throw realm.typeError("Invalid hint: " + ObjectOperations.display(hint));
    };
  }

  /** <a href="https://tc39.es/ecma262/#sec-date.prototype.getyear">Date.prototype.getYear</a> */
  static Object getYear(Realm realm, Object thisValue, Object[] arguments) {
    return local(realm, thisValue, t -> DateTime.Civil.of(t).year() - 1900);
  }
}
