package everett.error;

import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.JsObject;

/** The intrinsic objects of this package. */
public final class Errors {
  private Errors() {}

  /** Makes one of them. */
  public static JsObject make(Realm realm, Intrinsic intrinsic) {
    return switch (intrinsic) {
      case ERROR -> ErrorConstructor.make(realm);
      case ERROR_PROTOTYPE -> ErrorPrototype.make(realm);
      case AGGREGATE_ERROR -> AggregateError.make(realm);
      case AGGREGATE_ERROR_PROTOTYPE -> AggregateError.makePrototype(realm);
      case SUPPRESSED_ERROR -> SuppressedError.make(realm);
      case SUPPRESSED_ERROR_PROTOTYPE -> SuppressedError.makePrototype(realm);
      case EVAL_ERROR, RANGE_ERROR, REFERENCE_ERROR, SYNTAX_ERROR, TYPE_ERROR, URI_ERROR ->
          NativeError.of(intrinsic).make(realm);
      case EVAL_ERROR_PROTOTYPE, RANGE_ERROR_PROTOTYPE, REFERENCE_ERROR_PROTOTYPE, SYNTAX_ERROR_PROTOTYPE,
          TYPE_ERROR_PROTOTYPE, URI_ERROR_PROTOTYPE ->
          NativeError.of(intrinsic).makePrototype(realm);
      default -> throw new IllegalArgumentException(intrinsic.name());
    };
  }
}
