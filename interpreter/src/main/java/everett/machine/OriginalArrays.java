package everett.machine;

import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Symbol;
import org.jspecify.annotations.Nullable;

/**
 * Whether the methods of arrays find what they look for in other objects as it was at the start, so that nobody sees
 * them look.
 */
final class OriginalArrays {
  private @Nullable OriginalProperty constructor;
  private @Nullable OriginalProperty species;

  /** Shapes of %Array.prototype% and of its prototype in which there is no @@isConcatSpreadable. */
  private @Nullable Shape spreading;

  private @Nullable Shape spreadingAbove;

  /** Notes the properties of an intrinsic object that has just been made. */
  void made(Intrinsic intrinsic, JsObject o) {
    switch (intrinsic) {
      case ARRAY_PROTOTYPE -> constructor = new OriginalProperty(o, "constructor");
      case ARRAY -> species = new OriginalProperty(o, Symbol.SPECIES);
      default -> {}
    }
  }

  /** Whether ArraySpeciesCreate makes a plain array for an array without properties of its own. */
  boolean makeArrays() {
    return constructor != null && species != null && constructor.isInPlace() && species.isInPlace();
  }

  /** Whether IsConcatSpreadable is true for an array without properties of its own. */
  boolean spread() {
    if (constructor == null) {
      return false;
    }
    JsObject prototype = constructor.holder;
    JsObject above = prototype.shape.prototype;
    return above != null
        && (prototype.shape == spreading && above.shape == spreadingAbove || checkSpreading(prototype, above));
  }

  private boolean checkSpreading(JsObject prototype, JsObject above) {
    if (!lacks(prototype) || !lacks(above) || above.shape.prototype != null) {
      return false;
    }
    spreading = prototype.shape;
    spreadingAbove = above.shape;
    return true;
  }

  private static boolean lacks(JsObject o) {
    return o.shape.cacheable && o.shape.find(Symbol.IS_CONCAT_SPREADABLE) < 0;
  }
}
