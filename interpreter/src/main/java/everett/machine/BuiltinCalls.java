package everett.machine;

import everett.object.BuiltinFunction;
import everett.object.JsObject;
import everett.object.PropertyDescriptor;
import everett.object.StackTrace;
import everett.object.Symbol;
import org.jspecify.annotations.Nullable;

/** What stacks call the built-in functions that ran, in V8's manner. */
public final class BuiltinCalls {
  private BuiltinCalls() {}

  /**
   * What a call is called.
   *
   * @param call what {@link Frame#builtin} says
   * @return null if it is not shown: only passes a call on, as {@code Function.prototype.call} does, or is the host's
   */
  public static @Nullable String name(Object call) {
    if (call instanceof Frame.Construction c) {
      return c.constructor() instanceof BuiltinFunction f && isCounted(f) ? "new " + f.name() : null;
    }
    return call instanceof BuiltinFunction f && isCounted(f) ? named(f) : null;
  }

  /**
   * The call that has resumed a generator, which loops and built-in functions do without a call that could be seen.
   *
   * @param function whose activation runs
   * @param caller what stands under it on the stack
   * @return null if it is no generator, or a job has resumed it
   */
  public static @Nullable String resumed(Closure function, Object caller) {
    boolean generator = switch (function.code.form) {
      case GENERATOR, ASYNC_GENERATOR -> true;
      case FUNCTION, ASYNC_FUNCTION, PARALLEL_GENERATOR, ASYNC_PARALLEL_GENERATOR -> false;
    };
    if (!generator || caller instanceof StackTrace.Waiting) {
      return null;
    }
    String method = caller instanceof BuiltinFunction f && isResumption(f) ? f.name() : "next";
    return CallSites.generator(function) + "." + method;
  }

  /** Whether a call is one of a method that resumes generators. */
  public static boolean isResumption(Object call) {
    return call instanceof BuiltinFunction f
        && (isHeld(f.realm(), Intrinsic.GENERATOR_PROTOTYPE, f, "next", "return", "throw")
            || isHeld(f.realm(), Intrinsic.ASYNC_GENERATOR_PROTOTYPE, f, "next", "return", "throw"));
  }

  /** V8 shows neither those that pass a call on nor %Array%. */
  private static boolean isCounted(BuiltinFunction f) {
    Realm realm = f.realm();
    return f != realm.get(Intrinsic.ARRAY)
        && !(isHeld(realm, Intrinsic.FUNCTION_PROTOTYPE, f, "call", "apply"))
        && !(isHeld(realm, Intrinsic.REFLECT, f, "apply", "construct"));
  }

  private static boolean isHeld(Realm realm, Intrinsic holder, BuiltinFunction f, String... names) {
    for (String name : names) {
      if (f.name().equals(name) && value(realm.get(holder), name) == f) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String named(BuiltinFunction f) {
    Realm realm = f.realm();
    String name = f.name();
    if (value(realm.global, name) == f) {
      return name;
    }
    if (name.startsWith("get ") || name.startsWith("set ")) {
      return name;
    }
    for (Intrinsic i : Intrinsic.values()) {
      JsObject holder = realm.made(i);
      if (holder != null && holds(holder, f, name)) {
        return type(holder) + "." + name;
      }
    }
    return null;
  }

  private static boolean holds(JsObject holder, BuiltinFunction f, String name) {
    if (!name.startsWith("[")) {
      return value(holder, name) == f;
    }
    for (Object key : holder.ownPropertyKeys()) {
      if (key instanceof Symbol && value(holder, key) == f) {
        return true;
      }
    }
    return false;
  }

  /**
   * Of a prototype, its constructor's name; of a constructor, that it is a function; of JSON and its kin, their own.
   */
  private static String type(JsObject holder) {
    if (holder.isCallable()) {
      return "Function";
    }
    if (value(holder, "constructor") instanceof BuiltinFunction f) {
      return f.name();
    }
    return value(holder, Symbol.TO_STRING_TAG) instanceof CharSequence tag ? tag.toString() : "Object";
  }

  private static @Nullable Object value(JsObject o, Object key) {
    PropertyDescriptor d = o.getOwnProperty(key);
    return d == null ? null : d.value;
  }
}
