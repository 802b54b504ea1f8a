package everett.operation;

import everett.buffer.TypedArray;
import everett.machine.Closure;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.BuiltinFunction;
import everett.object.ErrorObject;
import everett.object.JsArray;
import everett.object.JsObject;
import everett.object.PropertyDescriptor;
import everett.object.ProxyObject;
import everett.object.Symbol;
import org.jspecify.annotations.Nullable;

/** Objects as messages show them, in V8's words. Runs no code of the program. */
final class Display {
  private Display() {}

  /** By its name, or else the kind of object that it is. */
  static String object(JsObject o) {
    String name = name(o);
    if (name != null) {
      return name;
    }
    return "[object " + (data(o, Symbol.TO_STRING_TAG) instanceof CharSequence s ? s : kind(o)) + "]";
  }

  private static String kind(JsObject o) {
    return o instanceof JsArray ? "Array" : o instanceof TypedArray t ? t.type.name : o.builtinTag();
  }

  /** What tells it apart from others of its kind; null if nothing does. */
  static @Nullable String name(JsObject o) {
    if (o instanceof ProxyObject) {
      return "#<Object>";
    }
    if (o.isCallable()) {
      return function(o);
    }
    JsObject converter = holder(o, "toString");
    if (o instanceof ErrorObject || converter == Realm.current().get(Intrinsic.ERROR_PROTOTYPE)) {
      return error(o);
    }
    if (converter == Realm.current().get(Intrinsic.OBJECT_PROTOTYPE) && data(o, "constructor") instanceof JsObject c
        && c.isCallable() && data(c, "name") instanceof CharSequence s && s.length() > 0) {
      return "#<" + s + ">";
    }
    return null;
  }

  private static String error(JsObject o) {
    String name = data(o, "name") instanceof CharSequence n ? n.toString() : "Error";
    return data(o, "message") instanceof CharSequence m && m.length() > 0 ? name + ": " + m : name;
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
  private static @Nullable Object data(JsObject o, Object key) {
    JsObject holder = holder(o, key);
    PropertyDescriptor d = holder == null ? null : holder.getOwnProperty(key);
    return d == null ? null : d.value;
  }

  /** Who has a property, itself or what it inherits from; null if nobody does, or a proxy is met. */
  private static @Nullable JsObject holder(JsObject o, Object key) {
    for (JsObject p = o; p != null && !(p instanceof ProxyObject); p = p.getPrototypeOf()) {
      if (p.getOwnProperty(key) != null) {
        return p;
      }
    }
    return null;
  }
}
