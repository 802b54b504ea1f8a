package everett.host.process;

import everett.machine.Realm;
import everett.object.Null;
import everett.object.Undefined;
import everett.operation.NumericStrings;
import everett.operation.TypeConversion;

/** The value of process.exitCode: undefined, null, an integer, or a string that spells one. */
final class ExitCode {
  private Object value = Undefined.UNDEFINED;

  Object value() {
    return value;
  }

  void set(Realm realm, Object code) {
    if (code != Undefined.UNDEFINED && code != Null.NULL && Double.isNaN(integer(code))) {
      throw HostErrors.invalidArgument(realm, "code", "of type number", code);
    }
    value = code;
  }

  private static double integer(Object code) {
    double n = Double.NaN;
    if (code instanceof Integer || code instanceof Double) {
      n = ((Number) code).doubleValue();
    } else if (code instanceof CharSequence s && s.length() > 0) {
      n = NumericStrings.stringToNumber(s.toString());
    }
    return n == Math.rint(n) && !Double.isInfinite(n) ? n : Double.NaN;
  }

  int orZero() {
    return value == Undefined.UNDEFINED || value == Null.NULL ? 0 : TypeConversion.toInt32(value);
  }
}
