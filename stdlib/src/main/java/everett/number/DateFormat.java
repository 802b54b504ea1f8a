package everett.number;

import everett.machine.Realm;
import everett.number.DateTime.Civil;
import everett.object.JsObject;
import everett.object.Undefined;
import everett.operation.TypeConversion;

/**
 * Dates as they are written in American English. (ECMA-402 defines more; of its options these are known: timeZone,
 * hour12.)
 */
record DateFormat(Fields fields, LocalTime zone, boolean hour12) {
  /** What is written. */
  enum Fields {
    DATE,
    TIME,
    DATE_AND_TIME
  }

  /** The format that options ask for; undefined for none. */
  static DateFormat of(Realm realm, Object options, Fields fields) {
    if (options == Undefined.UNDEFINED) {
      return new DateFormat(fields, LocalTime.system(), true);
    }
    JsObject o = TypeConversion.toObject(realm, options);
    Object hour12 = o.get("hour12");
    LocalTime zone = LocalTime.system();
    Object timeZone = o.get("timeZone");
    if (timeZone != Undefined.UNDEFINED) {
      String name = TypeConversion.toString(timeZone);
      zone = LocalTime.named(name);
      if (zone == null) {
        throw realm.rangeError("Invalid time zone specified: " + name);
      }
    }
    return new DateFormat(fields, zone, hour12 == Undefined.UNDEFINED || TypeConversion.toBoolean(hour12));
  }

  /** The text for a time in UTC, or NaN. */
  String format(double tv) {
    if (Double.isNaN(tv)) {
      return "Invalid Date";
    }
    double local = zone.localTime(tv);
    StringBuilder b = new StringBuilder(24);
    if (fields != Fields.TIME) {
      Civil c = Civil.of(local);
      int yearOfEra = c.year() > 0 ? c.year() : 1 - c.year();
      b.append(c.month() + 1).append('/').append(c.date()).append('/').append(yearOfEra);
    }
    if (fields == Fields.DATE_AND_TIME) {
      b.append(", ");
    }
    return fields == Fields.DATE ? b.toString() : time(b, local).toString();
  }

  private StringBuilder time(StringBuilder b, double local) {
    int hour = DateTime.hour(local);
    if (hour12) {
      b.append(hour % 12 == 0 ? 12 : hour % 12);
    } else {
      DateText.padded(b, hour, 2);
    }
    DateText.padded(b.append(':'), DateTime.minute(local), 2);
    DateText.padded(b.append(':'), DateTime.second(local), 2);
    return hour12 ? b.append(hour < 12 ? " AM" : " PM") : b;
  }
}
