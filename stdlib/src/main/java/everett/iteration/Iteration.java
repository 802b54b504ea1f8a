package everett.iteration;

import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.JsObject;

/** The intrinsic objects of this package. */
public final class Iteration {
  private Iteration() {}

  /** Makes one of them. */
  public static JsObject make(Realm realm, Intrinsic intrinsic) {
    return switch (intrinsic) {
      case ITERATOR_PROTOTYPE -> IteratorPrototype.make(realm);
      case ASYNC_ITERATOR_PROTOTYPE -> AsyncIteratorPrototype.make(realm);
      default -> throw new IllegalArgumentException(intrinsic.name());
    };
  }
}
