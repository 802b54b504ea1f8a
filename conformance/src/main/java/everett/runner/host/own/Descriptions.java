package everett.runner.host.own;

import everett.machine.JsThrow;
import everett.object.ErrorObject;
import everett.object.JsObject;
import everett.object.StackTrace;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import everett.runner.host.Thrown;
import org.jspecify.annotations.Nullable;

/** Thrown values as messages tell them. Asks objects for their properties, which may run code of the test. */
final class Descriptions {
  private Descriptions() {}

  /** @param place where it was thrown, for values that are no errors */
  static Thrown of(Object value, StackTrace place) {
    String thrownAt = place.text().stripLeading();
    if (!(value instanceof JsObject object)) {
      return new Thrown(null, ObjectOperations.display(value), thrownAt.isEmpty() ? "" : "    " + thrownAt);
    }
    String constructor = string(get(get(object, "constructor"), "name"));
    String message = string(get(object, "message"));
    String text = constructor == null ? ObjectOperations.display(value) : constructor;
    String stack = object instanceof ErrorObject e && e.trace() != null ? e.trace().text().stripLeading() : thrownAt;
    String all = message == null || message.isEmpty() ? text : text + ": " + message;
    return new Thrown(constructor, all, stack.isEmpty() ? "" : "    " + stack);
  }

  private static Object get(Object value, String name) {
    try {
      return value instanceof JsObject o ? o.get(name, o) : Undefined.UNDEFINED;
    } catch (JsThrow e) {
      return Undefined.UNDEFINED;
    }
  }

  private static @Nullable String string(Object value) {
    return value instanceof CharSequence ? TypeConversion.toString(value) : null;
  }
}
