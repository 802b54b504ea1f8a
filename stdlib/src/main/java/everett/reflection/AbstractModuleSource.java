package everett.reflection;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.module.ModuleSource;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Symbol;
import everett.object.Undefined;

/** <a href="https://tc39.es/proposal-source-phase-imports/#sec-module-source-objects">Module Source Objects.</a> */
final class AbstractModuleSource {
  private static final Builtins PROTOTYPE =
      builtins()
          .intrinsic("constructor", Intrinsic.ABSTRACT_MODULE_SOURCE, Shape.WC)
          .getter(Symbol.TO_STRING_TAG, AbstractModuleSource::toStringTag);

  private AbstractModuleSource() {}

  static JsObject make(Realm realm) {
    return Builtins.constructor(
        realm,
        Intrinsic.ABSTRACT_MODULE_SOURCE,
        Intrinsic.ABSTRACT_MODULE_SOURCE_PROTOTYPE,
        "AbstractModuleSource",
        0,
        (r, thisValue, arguments) -> construct(r, arguments, r.global),
        AbstractModuleSource::construct);
  }

  /**
   * <a href="https://tc39.es/proposal-source-phase-imports/#sec-%25abstractmodulesource%25">%AbstractModuleSource%</a>.
   */
  private static JsObject construct(Realm realm, Object[] arguments, JsObject newTarget) {
    throw realm.typeError("Abstract class AbstractModuleSource not directly constructable");
  }

  static JsObject makePrototype(Realm realm) {
    return PROTOTYPE.define(realm, Intrinsic.ABSTRACT_MODULE_SOURCE_PROTOTYPE, realm.object());
  }

  /**
   * <a
   * href="https://tc39.es/proposal-source-phase-imports/#sec-get-%25abstractmodulesource%25.prototype-%25symbol.tostringtag%25">
   * get %AbstractModuleSource%.prototype [ %Symbol.toStringTag% ]</a>.
   */
  private static Object toStringTag(Realm realm, Object thisValue, Object[] arguments) {
    return thisValue instanceof ModuleSource s ? s.kind : Undefined.UNDEFINED;
  }
}
