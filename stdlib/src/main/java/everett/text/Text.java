package everett.text;

import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.JsObject;

/** The intrinsic objects of this package. */
public final class Text {
  private Text() {}

  /** Makes one of them. */
  public static JsObject make(Realm realm, Intrinsic intrinsic) {
    return switch (intrinsic) {
      case STRING -> StringConstructor.make(realm);
      case STRING_PROTOTYPE -> StringPrototype.make(realm);
      case STRING_ITERATOR_PROTOTYPE -> StringIterator.makePrototype(realm);
      default -> throw new IllegalArgumentException(intrinsic.name());
    };
  }
}
