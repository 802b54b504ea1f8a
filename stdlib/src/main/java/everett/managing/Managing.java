package everett.managing;

import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Symbol;

/** The intrinsic objects of this package. */
public final class Managing {
  private Managing() {}

  /** Makes one of them. */
  public static JsObject make(Realm realm, Intrinsic intrinsic) {
    return switch (intrinsic) {
      case WEAK_REF -> WeakRefConstructor.make(realm);
      case WEAK_REF_PROTOTYPE -> WeakRefPrototype.make(realm);
      case FINALIZATION_REGISTRY -> FinalizationRegistryConstructor.make(realm);
      case FINALIZATION_REGISTRY_PROTOTYPE -> FinalizationRegistryPrototype.make(realm);
      default -> throw new IllegalArgumentException(intrinsic.name());
    };
  }

  /** <a href="https://tc39.es/ecma262/#sec-canbeheldweakly">CanBeHeldWeakly</a>. */
  public static boolean canBeHeldWeakly(Object v) {
    return v instanceof JsObject || v instanceof Symbol s && !s.registered;
  }
}
