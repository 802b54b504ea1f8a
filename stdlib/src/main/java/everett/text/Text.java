package everett.text;

import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.machine.RegExpLiteral;
import everett.object.JsObject;

/** The intrinsic objects of this package. */
public final class Text {
  private Text() {}

  /** Compiles a regular expression literal. */
  public static RegExpLiteral regExpLiteral(Realm realm, String pattern, String flags) {
    return RegExpRealm.of(realm).literal(pattern, flags);
  }

  /** Makes one of them. */
  public static JsObject make(Realm realm, Intrinsic intrinsic) {
    return switch (intrinsic) {
      case STRING -> StringConstructor.make(realm);
      case STRING_PROTOTYPE -> StringPrototype.make(realm);
      case STRING_ITERATOR_PROTOTYPE -> StringIterator.makePrototype(realm);
      case REG_EXP -> RegExpConstructor.make(realm);
      case REG_EXP_PROTOTYPE -> RegExpPrototype.make(realm);
      case REG_EXP_STRING_ITERATOR_PROTOTYPE -> RegExpStringIterator.makePrototype(realm);
      default -> throw new IllegalArgumentException(intrinsic.name());
    };
  }
}
