package everett.reflection;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.BuiltinFunction;
import everett.object.JsObject;
import everett.object.ProxyObject;
import everett.object.Shape;
import everett.object.Undefined;

/** <a href="https://tc39.es/ecma262/#sec-proxy-constructor">The Proxy constructor.</a> It has no prototype property. */
final class ProxyConstructor {
  private static final Builtins PROXY = builtins().method("revocable", 2, ProxyConstructor::revocable);

  private ProxyConstructor() {}

  static JsObject make(Realm realm) {
    BuiltinFunction f = new BuiltinFunction(realm, "Proxy", 2, ProxyConstructor::call, ProxyConstructor::construct);
    f.materialize();
    return PROXY.define(realm, Intrinsic.PROXY, f);
  }

  /** <a href="https://tc39.es/ecma262/#sec-proxy-target-handler">Proxy(target, handler)</a> */
  static Object call(Realm realm, Object thisValue, Object[] arguments) {
    throw realm.typeError("Constructor Proxy requires 'new'");
  }

  /** <a href="https://tc39.es/ecma262/#sec-proxy-target-handler">new Proxy(target, handler)</a> */
  static JsObject construct(Realm realm, Object[] arguments, JsObject newTarget) {
    return proxyCreate(realm, arguments);
  }

  /** <a href="https://tc39.es/ecma262/#sec-proxycreate">ProxyCreate</a> */
  private static ProxyObject proxyCreate(Realm realm, Object[] arguments) {
    if (Arguments.get(arguments, 0) instanceof JsObject target
        && Arguments.get(arguments, 1) instanceof JsObject handler) {
      return new ProxyObject(target, handler);
    }
    throw realm.typeError("Cannot create proxy with a non-object as target or handler");
  }

  /** <a href="https://tc39.es/ecma262/#sec-proxy.revocable">Proxy.revocable</a> */
  static Object revocable(Realm realm, Object thisValue, Object[] arguments) {
    ProxyObject proxy = proxyCreate(realm, arguments);
    JsObject result = realm.object();
    result.put("proxy", proxy, Shape.WEC);
    result.put("revoke", Builtins.function(realm, "", "", 0, (r, self, none) -> revoke(proxy)), Shape.WEC);
    return result;
  }

  private static Object revoke(ProxyObject proxy) {
    proxy.revoke();
    return Undefined.UNDEFINED;
  }
}
