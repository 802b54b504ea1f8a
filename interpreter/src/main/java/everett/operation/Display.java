package everett.operation;

import everett.buffer.TypedArray;
import everett.machine.Closure;
import everett.object.BuiltinFunction;
import everett.object.ErrorObject;
import everett.object.JsArray;
import everett.object.JsObject;
import everett.object.PropertyDescriptor;
import everett.object.ProxyObject;
import org.jspecify.annotations.Nullable;

/** Objects as messages show them, in V8's words. Runs no code of the program. */
final class Display {
  private Display() {}

  static String object(JsObject o) {
    if (o instanceof ProxyObject) {
      return "#<Object>";
    }
    if (o.isCallable()) {
      return function(o);
    }
    if (o instanceof ErrorObject) {
      Object name = data(o, "name");
      Object message = data(o, "message");
      String text = name instanceof CharSequence n ? n.toString() : "Error";
      return message instanceof CharSequence m && m.length() > 0 ? text + ": " + m : text;
    }
    if (o instanceof JsArray) {
      return "[object Array]";
    }
    if (o instanceof TypedArray t) {
      return "[object " + t.type.name + "]";
    }
    if (o.builtinTag().equals("RegExp") || isModule(o)) {
      return "[object " + o.builtinTag() + "]";
    }
    Object constructor = data(o, "constructor");
    Object name = constructor instanceof JsObject c ? data(c, "name") : null;
    return "#<" + (name instanceof CharSequence s && s.length() > 0 ? s : "Object") + ">";
  }

  /** Whether it is a module namespace object. */
  static boolean isModule(JsObject o) {
    return o.builtinTag().equals("Module");
  }

  /** <a href="https://tc39.es/ecma262/#sec-function.prototype.tostring">The source text</a> of a callable object. */
  static String function(JsObject f) {
    if (f instanceof Closure c) {
      return c.code.source.text().substring(c.code.start, c.code.end);
    }
    return "function " + (f instanceof BuiltinFunction b ? nativeName(b.name()) : "") + "() { [native code] }";
  }

  /**
   * A built-in function's name as <a href="https://tc39.es/ecma262/#prod-NativeFunction">NativeFunction</a> allows it.
   */
  private static String nativeName(String name) {
    int start = name.startsWith("get ") || name.startsWith("set ") ? 4 : 0;
    boolean isName = start < name.length() && Character.isJavaIdentifierStart(name.charAt(start))
        && name.chars().skip(start).allMatch(Character::isJavaIdentifierPart);
    if (isName || name.isEmpty() || name.startsWith("[", start)) {
      return name;
    }
    return name.substring(0, start) + "[\"" + name.substring(start) + "\"]";
  }

  /** The value of a data property, own or inherited; null if there is none, or an accessor or a proxy is met. */
  private static @Nullable Object data(JsObject o, String name) {
    for (JsObject p = o; p != null && !(p instanceof ProxyObject); p = p.getPrototypeOf()) {
      PropertyDescriptor d = p.getOwnProperty(name);
      if (d != null) {
        return d.value;
      }
    }
    return null;
  }
}
