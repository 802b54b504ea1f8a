package everett.host.loop;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Shape;
import everett.object.Symbol;
import everett.object.Undefined;

/**
 * An object of the class <a href="https://nodejs.org/docs/latest-v20.x/api/timers.html#class-immediate">Immediate</a>.
 */
final class Immediate extends JsObject {
  private static final Builtins PROTOTYPE =
      builtins()
          .method("ref", 0, (realm, thisValue, arguments) -> of(realm, thisValue).reference(true))
          .method("unref", 0, (realm, thisValue, arguments) -> of(realm, thisValue).reference(false))
          .method("hasRef", 0, (realm, thisValue, arguments) -> of(realm, thisValue).referenced)
          .method(Symbol.DISPOSE, 0, Immediate::dispose);

  private final Immediates owner;
  /** Calls the function, under the steps of parallel generators that made the immediate. */
  final Runnable firing;
  boolean pending = true;
  boolean referenced = true;

  Immediate(Realm realm, JsObject prototype, Immediates owner, JsObject callback, Object[] arguments) {
    super(prototype);
    this.owner = owner;
    put("_onImmediate", callback, Shape.WEC);
    firing = realm.agent.inBranch(() -> {
      realm.agent.receiver = this;
      try {
        callback.call(this, arguments);
      } finally {
        realm.agent.receiver = null;
        put("_onImmediate", Null.NULL, Shape.WEC);
      }
    });
  }

  static JsObject prototype(Realm realm) {
    return PROTOTYPE.define(realm, Timeout.classPrototype(realm, "Immediate"));
  }

  private static Immediate of(Realm realm, Object v) {
    if (v instanceof Immediate i) {
      return i;
    }
    throw realm.typeError("Illegal invocation");
  }

  private Immediate reference(boolean on) {
    if (referenced != on) {
      if (pending) {
        referenced = true;
        owner.reference(this, on ? 1 : -1);
      }
      referenced = on;
    }
    return this;
  }

  private static Object dispose(Realm realm, Object thisValue, Object[] arguments) {
    Immediate i = of(realm, thisValue);
    i.owner.clear(i);
    return Undefined.UNDEFINED;
  }
}
