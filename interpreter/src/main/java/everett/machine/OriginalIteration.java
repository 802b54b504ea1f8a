package everett.machine;

import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Symbol;
import org.jspecify.annotations.Nullable;

/** Whether arrays and generators are iterated as they are at the start, so that nobody can see how it is done. */
final class OriginalIteration {
  private @Nullable OriginalProperty arrayIterator;
  private @Nullable OriginalProperty arrayIteratorNext;
  private @Nullable OriginalProperty iteratorIterator;
  private @Nullable OriginalProperty generatorNext;
  private @Nullable Shape generatorPrototypeShape;

  /** Notes the methods of an intrinsic object that has just been made. */
  void made(Intrinsic intrinsic, JsObject o) {
    switch (intrinsic) {
      case ARRAY_PROTOTYPE -> arrayIterator = new OriginalProperty(o, Symbol.ITERATOR);
      case ARRAY_ITERATOR_PROTOTYPE -> arrayIteratorNext = new OriginalProperty(o, "next");
      case ITERATOR_PROTOTYPE -> iteratorIterator = new OriginalProperty(o, Symbol.ITERATOR);
      case GENERATOR_PROTOTYPE -> {
        generatorNext = new OriginalProperty(o, "next");
        generatorPrototypeShape = o.shape;
      }
      default -> {}
    }
  }

  /** Of arrays that inherit straight from %Array.prototype%; an intrinsic that is not made yet is unchanged. */
  boolean ofArrays() {
    return (arrayIterator == null || arrayIterator.isInPlace())
        && (arrayIteratorNext == null || arrayIteratorNext.isInPlace());
  }

  /**
   * Of a generator.
   *
   * @return its next method; null if the iteration may be another one
   */
  @Nullable Object next(JsObject generator) {
    OriginalProperty n = generatorNext;
    OriginalProperty i = iteratorIterator;
    if (n == null || i == null || !isEmpty(generator.shape)) {
      return null;
    }
    JsObject p = generator.shape.prototype;
    if (p != null && p != n.holder) { // the prototype property of its function
      p = p.getClass() == JsObject.class && isEmpty(p.shape) ? p.shape.prototype : null;
    }
    return p == n.holder && p.shape == generatorPrototypeShape && n.isInPlace() && i.isInPlace() ? n.content : null;
  }

  private static boolean isEmpty(Shape s) {
    return s.size() == 0 && !s.dictionaryMode();
  }
}
