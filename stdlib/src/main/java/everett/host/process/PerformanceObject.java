package everett.host.process;

import everett.machine.Builtins;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Symbol;
import everett.operation.TypeConversion;

/** The global object <a href="https://w3c.github.io/hr-time/#sec-performance">performance</a>. */
public final class PerformanceObject {
  private static final Builtins PERFORMANCE =
      Builtins.builtins()
          .method("now", 0, Shape.WEC, (realm, t, a) -> TypeConversion.number(ProcessObject.sinceStart() / 1e6))
          .value("timeOrigin", System.currentTimeMillis() - ProcessObject.sinceStart() / 1e6, Shape.WEC)
          .value(Symbol.TO_STRING_TAG, "Performance", Shape.CONFIGURABLE);

  private PerformanceObject() {}

  public static JsObject make(Realm realm) {
    return PERFORMANCE.define(realm, realm.object());
  }
}
