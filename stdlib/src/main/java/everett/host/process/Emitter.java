package everett.host.process;

import everett.machine.Builtins;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.PropertyKey;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an <a href="https://nodejs.org/docs/latest-v20.x/api/events.html#class-eventemitter">EventEmitter</a> of the
 * host itself has: listeners by event, and the methods that add, remove and call them.
 */
final class Emitter {
  private record Listener(Object function, boolean once) {}

  private final Map<Object, List<Listener>> listeners = new HashMap<>();
  private final JsObject self;

  Emitter(JsObject self) {
    this.self = self;
  }

  /** Adds the methods to a table. */
  Builtins methods(Builtins table) {
    return table
        .method("on", 2, (realm, t, a) -> add(realm, a, false, false))
        .method("addListener", 2, (realm, t, a) -> add(realm, a, false, false))
        .method("prependListener", 2, (realm, t, a) -> add(realm, a, false, true))
        .method("once", 2, (realm, t, a) -> add(realm, a, true, false))
        .method("off", 2, this::remove)
        .method("removeListener", 2, this::remove)
        .method("removeAllListeners", 1, this::removeAll)
        .method("emit", 1, this::emit)
        .method("listeners", 1, this::listeners)
        .method("listenerCount", 1, (realm, t, a) -> of(event(a)).size());
  }

  private static Object event(Object[] arguments) {
    return PropertyKey.value(TypeConversion.toPropertyKey(Arguments.get(arguments, 0)));
  }

  private List<Listener> of(Object event) {
    return listeners.getOrDefault(event, List.of());
  }

  private Object add(Realm realm, Object[] arguments, boolean once, boolean first) {
    Object f = Arguments.get(arguments, 1);
    if (!ObjectOperations.isCallable(f)) {
      throw HostErrors.invalidArgument(realm, "listener", "of type function", f);
    }
    List<Listener> list = new ArrayList<>(of(event(arguments)));
    list.add(first ? 0 : list.size(), new Listener(f, once));
    listeners.put(event(arguments), list);
    return self;
  }

  private Object remove(Realm realm, Object thisValue, Object[] arguments) {
    List<Listener> list = new ArrayList<>(of(event(arguments)));
    for (int i = list.size() - 1; i >= 0; i--) {
      if (list.get(i).function == Arguments.get(arguments, 1)) {
        list.remove(i);
        break;
      }
    }
    listeners.put(event(arguments), list);
    return self;
  }

  private Object removeAll(Realm realm, Object thisValue, Object[] arguments) {
    if (arguments.length == 0) {
      listeners.clear();
    } else {
      listeners.remove(event(arguments));
    }
    return self;
  }

  private Object listeners(Realm realm, Object thisValue, Object[] arguments) {
    List<Object> functions = new ArrayList<>();
    for (Listener l : of(event(arguments))) {
      functions.add(l.function);
    }
    return realm.array(functions);
  }

  private Object emit(Realm realm, Object thisValue, Object[] arguments) {
    return emit(event(arguments), arguments.length < 2 ? Arguments.NONE : Arrays.copyOfRange(arguments, 1, arguments.length));
  }

  /** Calls the listeners that there are now; false if there is none. */
  boolean emit(Object event, Object... arguments) {
    List<Listener> now = of(event);
    for (Listener l : now) {
      if (l.once) {
        List<Listener> rest = new ArrayList<>(of(event));
        rest.remove(l);
        listeners.put(event, rest);
      }
      ObjectOperations.call(l.function, self, arguments);
    }
    return !now.isEmpty();
  }
}
