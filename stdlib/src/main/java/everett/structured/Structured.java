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
      case JSON -> Json.make(realm);
      default -> throw new IllegalArgumentException(intrinsic.name());
    };
  }
}
