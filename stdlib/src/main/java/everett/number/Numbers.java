package everett.number;

import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.JsObject;

/** The intrinsic objects of this package. */
public final class Numbers {
  private Numbers() {}

  /** Makes one of them. */
  public static JsObject make(Realm realm, Intrinsic intrinsic) {
    return switch (intrinsic) {
      case NUMBER -> NumberConstructor.make(realm);
      case NUMBER_PROTOTYPE -> NumberPrototype.make(realm);
      case BIGINT -> BigIntConstructor.make(realm);
      case BIGINT_PROTOTYPE -> BigIntPrototype.make(realm);
      case MATH -> MathObject.make(realm);
      case DATE -> DateConstructor.make(realm);
      case DATE_PROTOTYPE -> DatePrototype.make(realm);
      default -> throw new IllegalArgumentException(intrinsic.name());
    };
  }
}
