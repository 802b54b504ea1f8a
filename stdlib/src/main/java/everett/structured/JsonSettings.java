package everett.structured;

import everett.object.JsObject;
import everett.object.PrimitiveObject;
import everett.object.PropertyKey;
import everett.object.StringObject;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the second and third arguments of JSON.stringify mean. */
final class JsonSettings {
  private static final int MOST = 10;

  private JsonSettings() {}

  /** The [[PropertyList]], as property keys; null if the replacer is no array. */
  static @Nullable List<Object> propertyList(Object replacer) {
    if (!(replacer instanceof JsObject o) || o.isCallable() || !TypeConversion.isArray(o)) {
      return null;
    }
    Set<Object> keys = new LinkedHashSet<>();
    long length = ObjectOperations.lengthOfArrayLike(o);
    for (long k = 0; k < length; k++) {
      Object v = o.get(PropertyKey.of(k));
      if (v instanceof CharSequence || isNumber(v) || v instanceof StringObject || isNumberObject(v)) {
        keys.add(PropertyKey.of(TypeConversion.toString(v)));
      }
    }
    return new ArrayList<>(keys);
  }

  private static boolean isNumber(Object v) {
    return v instanceof Integer || v instanceof Double;
  }

  private static boolean isNumberObject(Object v) {
    return v instanceof PrimitiveObject p && isNumber(p.data);
  }

  /** The [[Gap]]: what a level is indented by. */
  static String gap(Object space) {
    Object v = space;
    if (isNumberObject(v)) {
      v = TypeConversion.toNumber(v);
    } else if (v instanceof StringObject) {
      v = TypeConversion.toString(v);
    }
    if (isNumber(v)) {
      return " ".repeat((int) Math.max(0, Math.min(MOST, TypeConversion.toIntegerOrInfinity(v))));
    }
    if (v instanceof CharSequence s) {
      String text = s.toString();
      return text.substring(0, Math.min(text.length(), MOST));
    }
    return "";
  }
}
