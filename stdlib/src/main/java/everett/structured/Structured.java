package everett.structured;

import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.JsObject;

/** The intrinsic objects of this package. */
public final class Structured {
  private Structured() {}

  /** Makes one of them. */
  public static JsObject make(Realm realm, Intrinsic intrinsic) {
    return switch (intrinsic) {
      case ARRAY_BUFFER -> ArrayBufferConstructor.make(realm);
      case ARRAY_BUFFER_PROTOTYPE -> ArrayBufferPrototype.make(realm);
      case SHARED_ARRAY_BUFFER -> SharedArrayBufferConstructor.make(realm);
      case SHARED_ARRAY_BUFFER_PROTOTYPE -> SharedArrayBufferPrototype.make(realm);
      case DATA_VIEW -> DataViewConstructor.make(realm);
      case DATA_VIEW_PROTOTYPE -> DataViewPrototype.make(realm);
      case ATOMICS -> Atomics.make(realm);
      case JSON -> Json.make(realm);
      default -> throw new IllegalArgumentException(intrinsic.name());
    };
  }
}
