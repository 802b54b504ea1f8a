package everett.host.loop;

import static everett.machine.Builtins.builtins;

import everett.machine.Agent;
import everett.machine.Builtins;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Shape;
import everett.object.Symbol;
import everett.object.Undefined;

/** An object of the class <a href="https://nodejs.org/docs/latest-v20.x/api/timers.html#class-timeout">Timeout</a>. */
final class Timeout extends JsObject implements Comparable<Timeout> {
  private static final Builtins PROTOTYPE =
      builtins()
          .method("refresh", 0, Timeout::refresh)
          .method("unref", 0, (realm, thisValue, arguments) -> of(realm, thisValue).reference(false))
          .method("ref", 0, (realm, thisValue, arguments) -> of(realm, thisValue).reference(true))
          .method("hasRef", 0, (realm, thisValue, arguments) -> of(realm, thisValue).referenced)
          .method("close", 0, Timeout::close)
          .method(Symbol.DISPOSE, 0, Timeout::dispose)
          .method(Symbol.TO_PRIMITIVE, 0, Timeout::toPrimitive);

  private final Agent agent;
  private final Timers owner;
  private final JsObject callback;
  private final Object[] arguments;
  private final boolean repeats;
  final int number;
  final long delay;
  long start;
  long due;
  long order;
  boolean pending;
  boolean referenced = true;
  private boolean cleared;

  /** Calls the function, under the steps of parallel generators that made the timer. */
  final Runnable firing;

  Timeout(
      Realm realm, JsObject prototype, Timers owner, JsObject callback, long delay, Object[] arguments, boolean repeats) {
    super(prototype);
    this.agent = realm.agent;
    this.owner = owner;
    this.callback = callback;
    this.arguments = arguments;
    this.repeats = repeats;
    this.delay = delay;
    firing = agent.inBranch(this::fire);
    number = owner.nextNumber();
    owner.start(this);
    put("_idleTimeout", (int) delay, Shape.WEC);
    put("_idleStart", (int) start, Shape.WEC);
    put("_onTimeout", callback, Shape.WEC);
    put("_timerArgs", arguments.length == 0 ? Undefined.UNDEFINED : realm.arrayOf(arguments.clone()), Shape.WEC);
    put("_repeat", repeats ? (Object) (int) delay : Null.NULL, Shape.WEC);
    put("_destroyed", false, Shape.WEC);
  }

  static JsObject prototype(Realm realm) {
    return PROTOTYPE.define(realm, classPrototype(realm, "Timeout"));
  }

  /** The prototype object of a class that no program can construct. */
  static JsObject classPrototype(Realm realm, String name) {
    JsObject prototype = realm.object();
    prototype.put("constructor", Builtins.function(realm, name, "", 0, (r, t, a) -> {
      throw r.typeError("Illegal constructor");
    }), Shape.WC);
    return prototype;
  }

  private static Timeout of(Realm realm, Object v) {
    if (v instanceof Timeout t) {
      return t;
    }
    throw realm.typeError("Illegal invocation");
  }

  /** Calls the function, and starts anew if it is an interval. */
  private void fire() {
    agent.receiver = this;
    try {
      callback.call(this, arguments);
    } finally {
      agent.receiver = null;
      if (repeats && !cleared) {
        owner.start(this);
      } else if (!pending) {
        end();
      }
    }
  }

  private void end() {
    owner.forget(this);
    put("_destroyed", true, Shape.WEC);
  }

  void clear() {
    cleared = true;
    owner.stop(this);
    end();
  }

  private Timeout reference(boolean on) {
    if (referenced != on) {
      referenced = on;
      if (pending) {
        owner.reference(on ? 1 : -1);
      }
    }
    return this;
  }

  private static Object refresh(Realm realm, Object thisValue, Object[] arguments) {
    Timeout t = of(realm, thisValue);
    if (!t.cleared) {
      t.owner.start(t);
    }
    return t;
  }

  private static Object close(Realm realm, Object thisValue, Object[] arguments) {
    Timeout t = of(realm, thisValue);
    t.clear();
    return t;
  }

  private static Object dispose(Realm realm, Object thisValue, Object[] arguments) {
    of(realm, thisValue).clear();
    return Undefined.UNDEFINED;
  }

  private static Object toPrimitive(Realm realm, Object thisValue, Object[] arguments) {
    Timeout t = of(realm, thisValue);
    t.owner.number(t);
    return t.number;
  }

  @Override
  public int compareTo(Timeout other) {
    int c = Long.compare(due, other.due);
    return c != 0 ? c : Long.compare(order, other.order);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
