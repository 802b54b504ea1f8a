package everett.reflection;

import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.JsObject;

/** The intrinsic objects of this package. */
public final class Reflection {
  private Reflection() {}

  /** Makes one of them. */
  public static JsObject make(Realm realm, Intrinsic intrinsic) {
    return switch (intrinsic) {
      case REFLECT -> Reflect.make(realm);
      case ABSTRACT_MODULE_SOURCE -> AbstractModuleSource.make(realm);
      case ABSTRACT_MODULE_SOURCE_PROTOTYPE -> AbstractModuleSource.makePrototype(realm);
      case PROXY -> ProxyConstructor.make(realm);
      default -> throw new IllegalArgumentException(intrinsic.name());
    };
  }
}
