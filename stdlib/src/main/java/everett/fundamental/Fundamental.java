package everett.fundamental;

import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.JsObject;

/** The intrinsic objects of this package. */
public final class Fundamental {
  private Fundamental() {}

  /** Makes one of them. */
  public static JsObject make(Realm realm, Intrinsic intrinsic) {
    return switch (intrinsic) {
      case OBJECT -> ObjectConstructor.make(realm);
      case OBJECT_PROTOTYPE -> ObjectPrototype.make(realm);
      case OBJECT_PROTOTYPE_TO_STRING -> ObjectPrototype.makeToString(realm);
      case FUNCTION -> FunctionConstructor.make(realm);
      case FUNCTION_PROTOTYPE -> FunctionPrototype.make(realm);
      case THROW_TYPE_ERROR -> FunctionPrototype.makeThrowTypeError(realm);
      case BOOLEAN -> BooleanConstructor.make(realm);
      case BOOLEAN_PROTOTYPE -> BooleanPrototype.make(realm);
      case SYMBOL -> SymbolConstructor.make(realm);
      case SYMBOL_PROTOTYPE -> SymbolPrototype.make(realm);
      case EVAL -> GlobalFunctions.makeEval(realm);
      case IS_FINITE -> GlobalFunctions.makeIsFinite(realm);
      case IS_NAN -> GlobalFunctions.makeIsNaN(realm);
      case PARSE_FLOAT -> GlobalFunctions.makeParseFloat(realm);
      case PARSE_INT -> GlobalFunctions.makeParseInt(realm);
      case DECODE_URI -> UriHandling.makeDecodeUri(realm);
      case DECODE_URI_COMPONENT -> UriHandling.makeDecodeUriComponent(realm);
      case ENCODE_URI -> UriHandling.makeEncodeUri(realm);
      case ENCODE_URI_COMPONENT -> UriHandling.makeEncodeUriComponent(realm);
      case ESCAPE -> Escaping.makeEscape(realm);
      case UNESCAPE -> Escaping.makeUnescape(realm);
      default -> throw new IllegalArgumentException(intrinsic.name());
    };
  }
}
