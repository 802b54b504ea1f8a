package everett.fundamental;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.PrimitiveObject;

/** <a href="https://tc39.es/ecma262/#sec-properties-of-the-boolean-prototype-object">Boolean.prototype</a> */
final class BooleanPrototype {
  private static final Builtins BOOLEAN_PROTOTYPE =
      builtins()
          .intrinsic("constructor", Intrinsic.BOOLEAN)
          .method("toString", 0, BooleanPrototype::toString)
          .method("valueOf", 0, BooleanPrototype::valueOf);

  private BooleanPrototype() {}

  static JsObject make(Realm realm) {
    return BOOLEAN_PROTOTYPE.define(
        realm,
        Intrinsic.BOOLEAN_PROTOTYPE,
        new PrimitiveObject(realm.get(Intrinsic.OBJECT_PROTOTYPE), false));
  }

  /** <a href="https://tc39.es/ecma262/#sec-boolean.prototype.tostring">Boolean.prototype.toString</a> */
  static Object toString(Realm realm, Object thisValue, Object[] arguments) {
    return thisBooleanValue(realm, thisValue, "toString") ? "true" : "false";
  }

  /** <a href="https://tc39.es/ecma262/#sec-boolean.prototype.valueof">Boolean.prototype.valueOf</a> */
  static Object valueOf(Realm realm, Object thisValue, Object[] arguments) {
    return thisBooleanValue(realm, thisValue, "valueOf");
  }

  /** <a href="https://tc39.es/ecma262/#sec-thisbooleanvalue">ThisBooleanValue</a> */
  private static boolean thisBooleanValue(Realm realm, Object value, String method) {
    if ((value instanceof PrimitiveObject p ? p.data : value) instanceof Boolean b) {
      return b;
    }
    throw realm.typeError("Boolean.prototype." + method + " requires that 'this' be a Boolean");
  }
}
