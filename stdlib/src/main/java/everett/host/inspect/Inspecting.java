package everett.host.inspect;

import everett.machine.Realm;
import everett.object.JsObject;

/** What a realm's host has for the inspection of values. */
public interface Inspecting {
  /** The realm's function {@code util.inspect}. */
  JsObject inspectFunction();

  /** The function of a realm, whatever its host is. */
  static JsObject inspectFunction(Realm realm) {
    return realm.host instanceof Inspecting i ? i.inspectFunction() : UtilInspect.make(realm);
  }
}
