package everett.generator;

import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Undefined;
import org.jspecify.annotations.Nullable;

/**
 * A state of a {@code function **}: immutable, it can be resumed any number of times. Its own properties {@code value} and
 * {@code done} are frozen.
 */
abstract class StateObject extends JsObject {
  private static final int VALUE = 0;

  /** Where it waits; null when it is finished. Nobody changes it. */
  final @Nullable Suspended at;

  StateObject(Shape shape, Object value, @Nullable Suspended at) {
    super(shape, new Object[] {value, at == null});
    this.at = at;
  }

  /** A start state. */
  StateObject(JsObject prototype, Suspended at) {
    this(shape(prototype), Undefined.UNDEFINED, at);
  }

  private static Shape shape(@Nullable JsObject prototype) {
    return Shape.root(prototype).with("value", Shape.ENUMERABLE).with("done", Shape.ENUMERABLE).nonExtensible();
  }

  /** The shape of the states that come after this one, which may be a key of weak collections. */
  final Shape shapeOfNext() {
    return shape.size() == 2 ? shape : shape(shape.prototype);
  }

  /** The value that was yielded, or returned. */
  public final Object value() {
    return slots[VALUE];
  }

  public final boolean isFinished() {
    return at == null;
  }

  /** What a resumption starts from; null if it has nothing to run: the state is finished, or ends before it has begun. */
  final @Nullable Suspended from(Activation.Mode mode) {
    return at == null || at.step instanceof Suspension.Start && mode != Activation.Mode.NEXT ? null : at;
  }
}
