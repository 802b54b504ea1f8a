package everett.structured;

import everett.object.JsArray;
import everett.object.JsObject;
import everett.object.PropertyDescriptor;
import everett.object.ProxyObject;
import java.util.List;

/** The message about an object that contains itself, in V8's words. Runs no code of the program. */
final class CircularStructure {
  /** So many steps of the circle are shown at its start; and one at its end. */
  private static final int SHOWN = 2;

  private CircularStructure() {}

  /**
   * The message.
   *
   * @param stack objects, each in the one before
   * @param keys the key of each object in the one before
   * @param start the place of the object that is met again
   * @param last the key under which it is
   */
  static String message(List<JsObject> stack, List<Object> keys, int start, Object last) {
    StringBuilder text = new StringBuilder("Converting circular structure to JSON\n    --> starting at object with");
    text.append(" constructor '").append(constructor(stack.get(start))).append('\'');
    int size = stack.size();
    int shown = Math.min(size, start + 1 + SHOWN);
    for (int i = start + 1; i < shown; i++) {
      step(text, stack.get(i), keys.get(i));
    }
    if (shown < size) {
      if (shown < size - 1) {
        text.append("\n    |     ...");
      }
      step(text, stack.get(size - 1), keys.get(size - 1));
    }
    return text.append("\n    --- ").append(property(last)).append(" closes the circle").toString();
  }

  private static void step(StringBuilder text, JsObject o, Object key) {
    text.append("\n    |     ").append(property(key)).append(" -> object with constructor '");
    text.append(constructor(o)).append('\'');
  }

  private static String property(Object key) {
    if (key instanceof Integer i) {
      return "index " + i;
    }
    return key.equals("") ? "<anonymous>" : "property '" + key + "'";
  }

  private static String constructor(JsObject o) {
    for (JsObject p = o; p != null && !(p instanceof ProxyObject); p = p.getPrototypeOf()) {
      PropertyDescriptor d = p.getOwnProperty("constructor");
      if (d != null) {
        PropertyDescriptor name = d.value instanceof JsObject f ? f.getOwnProperty("name") : null;
        return name != null && name.value instanceof CharSequence s && s.length() > 0 ? s.toString() : "Object";
      }
    }
    return o instanceof JsArray ? "Array" : "Object";
  }
}
