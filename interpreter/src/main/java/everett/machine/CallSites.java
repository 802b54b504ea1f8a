package everett.machine;

import everett.grammar.Source;
import everett.object.JsFunction;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.PropertyDescriptor;
import everett.object.ProxyObject;
import everett.object.Undefined;
import everett.operation.Comparison;
import org.jspecify.annotations.Nullable;

/** What stacks call the functions that ran, in V8's manner. Runs no code of the program. */
public final class CallSites {
  private CallSites() {}

  /**
   * What an activation is called; null where only its place is told.
   *
   * @param self its {@code this} value; null in a constructor that has not called super() yet. Of arrow functions what
   *     they
   *     were called on, as far as that is known
   */
  public static @Nullable String name(Closure function, @Nullable Object self) {
    Code code = function.code;
    if (code.topLevel) {
      return code.source.isEvaluated() ? "eval" : null;
    }
    String name = name(function);
    if (name.equals("anonymous") && code.source.isEvaluated() && code.start == 0) {
      return "eval"; // the constructor Function has made it
    }
    if (self == null || isClass(function) || isInstance(function, self)) {
      return "new " + (name.isEmpty() ? "<anonymous>" : name);
    }
    if (self == Undefined.UNDEFINED || self == Null.NULL || self == code.realm.global) {
      return name.isEmpty() ? null : name;
    }
    String type = type(self);
    String method = self instanceof JsObject o ? method(o, function, name) : null;
    if (name.isEmpty()) {
      return type + "." + (method == null ? "<anonymous>" : method);
    }
    boolean typed = isIdentifier(name) && !name.equals(type);
    boolean same = method == null || name.equals(method) || name.endsWith("." + method);
    return (typed ? type + "." : "") + name + (same ? "" : " [as " + method + "]");
  }

  private static String name(Closure function) {
    return data(function, "name") instanceof CharSequence s ? s.toString() : function.code.name;
  }

  /** Whose method {@code next} has resumed a generator: what a stack shows as {@code f.next}. */
  static String generator(Closure function) {
    String name = name(function);
    boolean async = function.code.form == Evaluator.FunctionForm.ASYNC_GENERATOR;
    return !name.isEmpty() && isIdentifier(name) ? name : async ? "AsyncGenerator" : "Generator";
  }

  /**
   * A text that is evaluated.
   *
   * @param caller the innermost frame, which evaluates it; null outside of all
   */
  public static Source evaluated(@Nullable Frame caller, String text) {
    if (caller == null) {
      return Source.evaluated(() -> "<anonymous>", text);
    }
    Closure function = caller.function;
    int offset = caller.position;
    return Source.evaluated(() -> {
      Source source = function.code.source;
      String name = function.code.topLevel ? source.isEvaluated() ? "eval" : "" : name(function);
      // V8 does not say where an evaluated text is at that evaluates another one.
      String place = source.isEvaluated()
          ? source.name().replaceFirst(", <anonymous>$", "")
          : source.name() + ":" + source.line(offset) + ":" + source.column(offset);
      return "eval at " + (name.isEmpty() ? "<anonymous>" : name) + " (" + place + "), <anonymous>";
    }, text);
  }

  private static boolean isClass(JsObject f) {
    return f instanceof ClassConstructor;
  }

  /**
   * Whether the function can have been constructing the object: stacks do not note how a function was called, and a
   * constructor is hardly ever called as a method of its own instance.
   */
  private static boolean isInstance(Closure f, Object self) {
    if (!f.code.constructor || !(self instanceof JsObject o) || !(data(f, "prototype") instanceof JsObject prototype)) {
      return false;
    }
    for (JsObject p = parent(o); p != null; p = parent(p)) {
      if (p == prototype) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable JsObject parent(JsObject o) {
    return o instanceof ProxyObject ? null : o.getPrototypeOf();
  }

  /** What kind of thing a receiver is: mostly the name of its constructor. */
  private static String type(Object self) {
    if (!(self instanceof JsObject o)) {
      String type = Comparison.typeOf(self);
      return type.equals("bigint") ? "BigInt" : Character.toUpperCase(type.charAt(0)) + type.substring(1);
    }
    if (isClass(o) && data(o, "name") instanceof CharSequence s && s.length() > 0) {
      return s.toString();
    }
    for (JsObject p = o; p != null; p = parent(p)) {
      if (data(p, "constructor") instanceof JsFunction f && data(f, "name") instanceof CharSequence s && s.length() > 0) {
        return s.toString();
      }
    }
    return "Object";
  }

  /** The name of the property that holds the function; null if none does, or more than one. */
  private static @Nullable String method(JsObject self, Closure f, String name) {
    for (JsObject p = self; p != null && !name.isEmpty(); p = parent(p)) {
      if (data(p, name) == f) {
        return name;
      }
    }
    String found = null;
    for (JsObject p = self; p != null && !(p instanceof ProxyObject); p = parent(p)) {
      for (Object key : p.ownPropertyKeys()) {
        if (key instanceof String s && holds(p, s, f)) {
          if (found != null && !found.equals(s)) {
            return null;
          }
          found = s;
        }
      }
    }
    return found;
  }

  private static boolean holds(JsObject o, String key, Closure f) {
    PropertyDescriptor d = key.equals("stack") ? null : o.getOwnProperty(key);
    return d != null && (d.value == f || d.getter == f || d.setter == f);
  }

  /** The value of an own data property, or null. */
  private static @Nullable Object data(JsObject o, String key) {
    PropertyDescriptor d = o instanceof ProxyObject ? null : o.getOwnProperty(key);
    return d == null ? null : d.value;
  }

  private static boolean isIdentifier(String name) {
    for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
      int c = name.codePointAt(i);
      if (c != '$' && !Character.isUnicodeIdentifierPart(c)) {
        return false;
      }
    }
    return !Character.isDigit(name.charAt(0));
  }
}
