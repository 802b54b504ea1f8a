package everett.host.loop;

import everett.host.process.HostErrors;
import everett.machine.Builtins;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Undefined;
import everett.operation.TypeConversion;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The global functions of <a href="https://nodejs.org/docs/latest-v20.x/api/timers.html">timers</a>. */
public final class TimerFunctions {
  private static final double LONGEST = Integer.MAX_VALUE;

  private final EventLoop loop;
  private @Nullable JsObject timeoutPrototype;
  private @Nullable JsObject immediatePrototype;

  private TimerFunctions(EventLoop loop) {
    this.loop = loop;
  }

  /** Defines them. */
  public static void define(Realm realm, JsObject object, EventLoop loop) {
    TimerFunctions f = new TimerFunctions(loop);
    Builtins.builtins()
        .method("clearImmediate", 1, Shape.WEC, f::clearImmediate)
        .method("setImmediate", 1, Shape.WEC, f::setImmediate)
        .method("clearInterval", 1, Shape.WEC, f::clearTimeout)
        .method("clearTimeout", 1, Shape.WEC, f::clearTimeout)
        .method("setInterval", 2, Shape.WEC, (r, t, a) -> f.timer(r, a, true))
        .method("setTimeout", 2, Shape.WEC, (r, t, a) -> f.timer(r, a, false))
        .method("queueMicrotask", 1, Shape.WEC, f::queueMicrotask)
        .define(realm, object);
  }

  private static JsObject callback(Realm realm, Object[] arguments) {
    Object f = Arguments.get(arguments, 0);
    if (f instanceof JsObject o && o.isCallable()) {
      return o;
    }
    throw HostErrors.invalidArgument(realm, "callback", "of type function", f);
  }

  private static Object[] rest(Object[] arguments, int from) {
    return arguments.length <= from ? Arguments.NONE : Arrays.copyOfRange(arguments, from, arguments.length);
  }

  private Object timer(Realm realm, Object[] arguments, boolean repeats) {
    JsObject callback = callback(realm, arguments);
    double delay = TypeConversion.toNumber(Arguments.get(arguments, 1));
    long milliseconds = delay >= 1 && delay <= LONGEST ? (long) delay : 1;
    JsObject prototype = timeoutPrototype;
    if (prototype == null) {
      timeoutPrototype = prototype = Timeout.prototype(realm);
    }
    return new Timeout(realm, prototype, loop.timers, callback, milliseconds, rest(arguments, 2), repeats);
  }

  private Object clearTimeout(Realm realm, Object thisValue, Object[] arguments) {
    Object v = Arguments.get(arguments, 0);
    Timeout t = v instanceof Timeout o ? o : numbered(v);
    if (t != null) {
      t.clear();
    }
    return Undefined.UNDEFINED;
  }

  private @Nullable Timeout numbered(Object v) {
    if (v instanceof Integer || v instanceof Double || v instanceof CharSequence) {
      double n = TypeConversion.toNumber(v);
      return n == (int) n ? loop.timers.byNumber((int) n) : null;
    }
    return null;
  }

  private Object setImmediate(Realm realm, Object thisValue, Object[] arguments) {
    JsObject callback = callback(realm, arguments);
    JsObject prototype = immediatePrototype;
    if (prototype == null) {
      immediatePrototype = prototype = Immediate.prototype(realm);
    }
    Immediate i = new Immediate(realm, prototype, loop.immediates, callback, rest(arguments, 1));
    loop.immediates.add(i);
    return i;
  }

  private Object clearImmediate(Realm realm, Object thisValue, Object[] arguments) {
    if (Arguments.get(arguments, 0) instanceof Immediate i) {
      loop.immediates.clear(i);
    }
    return Undefined.UNDEFINED;
  }

  private Object queueMicrotask(Realm realm, Object thisValue, Object[] arguments) {
    loop.queueMicrotask(callback(realm, arguments));
    return Undefined.UNDEFINED;
  }
}
