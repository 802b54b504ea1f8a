package everett.indexed;

import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.JsObject;

/** The intrinsic objects of this package. */
public final class Indexed {
  private Indexed() {}

  /** Makes one of them. */
  public static JsObject make(Realm realm, Intrinsic intrinsic) {
    return switch (intrinsic) {
      case ARRAY -> ArrayConstructor.make(realm);
      case ARRAY_PROTOTYPE -> ArrayPrototype.make(realm);
      case ARRAY_PROTOTYPE_VALUES -> ArrayPrototype.makeValues(realm);
      case ARRAY_ITERATOR_PROTOTYPE -> ArrayIteratorPrototype.make(realm);
      case ARRAY_PROTOTYPE_TO_STRING -> ArrayPrototype.makeToString(realm);
      case TYPED_ARRAY -> TypedArrayConstructor.make(realm);
      case TYPED_ARRAY_PROTOTYPE -> TypedArrayPrototype.make(realm);
      default -> TypedArrayConstruction.make(realm, intrinsic);
    };
  }
}
