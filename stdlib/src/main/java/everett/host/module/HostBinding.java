package everett.host.module;

import everett.host.inspect.Format;
import everett.host.inspect.Members;
import everett.host.process.HostErrors;
import everett.keyed.MapObject;
import everett.keyed.SetObject;
import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.DateObject;
import everett.object.ErrorObject;
import everett.object.JsObject;
import everett.object.ProxyObject;
import everett.object.Shape;
import everett.object.Undefined;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the built-in modules that are written in JavaScript can ask Java for. */
final class HostBinding {
  private HostBinding() {}

  static JsObject make(Realm realm, Function<String, @Nullable Object> parts) {
    Builtins table =
        Builtins.builtins()
            .method("error", 3, HostBinding::error)
            .method("format", 0, (r, t, a) -> Format.format(r, false, a))
            .method("invalidArgument", 3, HostBinding::invalidArgument)
            .method("kind", 1, HostBinding::kind)
            .method("members", 1, HostBinding::members)
            .method("part", 1, (r, t, a) -> orUndefined(parts.apply(a[0].toString())));
    JsObject host = table.define(realm, realm.object());
    host.put("inspect", orUndefined(parts.apply("inspect")), Shape.WEC);
    return host;
  }

  private static Object orUndefined(@Nullable Object v) {
    return v == null ? Undefined.UNDEFINED : v;
  }

  /** An error, or a TypeError, with a code and a message. */
  private static Object error(Realm realm, Object thisValue, Object[] arguments) {
    Intrinsic prototype =
        arguments[0].equals("TypeError") ? Intrinsic.TYPE_ERROR_PROTOTYPE : Intrinsic.ERROR_PROTOTYPE;
    return HostErrors.coded(realm, prototype, arguments[1].toString(), arguments[2].toString()).value;
  }

  /** The error of an argument: its name, what it must be, what it is. */
  private static Object invalidArgument(Realm realm, Object thisValue, Object[] arguments) {
    return HostErrors.invalidArgument(realm, arguments[0].toString(), arguments[1].toString(), arguments[2]).value;
  }

  /** What an object is made of: a name that no program can fake. */
  private static Object kind(Realm realm, Object thisValue, Object[] arguments) {
    if (!(Arguments.get(arguments, 0) instanceof JsObject o)) {
      return "";
    }
    if (o instanceof ProxyObject) {
      return "Proxy";
    }
    if (o instanceof MapObject) {
      return "Map";
    }
    if (o instanceof SetObject) {
      return "Set";
    }
    if (o instanceof DateObject) {
      return "Date";
    }
    return o instanceof ErrorObject ? "Error" : o.builtinTag();
  }

  /** The members of a Map (keys, each with its value behind it) or a Set, as an array. */
  private static Object members(Realm realm, Object thisValue, Object[] arguments) {
    List<Object> members = Arguments.get(arguments, 0) instanceof JsObject o ? Members.of(o) : null;
    return members == null ? Undefined.UNDEFINED : realm.array(members);
  }
}
