package everett.generator;

import everett.machine.Frame;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.StackTrace;
import org.jspecify.annotations.Nullable;

/**
 * A state of a {@code function **}: immutable, it can be resumed any number of times. Its own properties {@code value}
 * and {@code done} are frozen. Where it waits is plain data: a step runs a {@link ParallelActivation} made of it, and
 * freezes that to the next state.
 */
abstract class StateObject extends JsObject {
  private static final int VALUE = 0;

  /** What it is a state of; null when it is finished. */
  private final @Nullable ParallelCall call;

  /** Where it waits; null when it is finished. */
  private final @Nullable Step step;

  /** Own variables and hidden temporaries. Nobody changes them. */
  private final Object[] own;

  /** The innermost heap scope. */
  private final Object[] scope;

  private final @Nullable Surroundings around;

  /** A finished one. */
  StateObject(Shape shape, Object value) {
    super(shape, new Object[] {value, true});
    call = null;
    step = null;
    own = Frame.NO_SCOPE;
    scope = Frame.NO_SCOPE;
    around = null;
  }

  /**
   * What an activation becomes. It no longer writes its slots.
   *
   * @param at the step that it waits at
   */
  StateObject(Shape shape, Object value, ParallelActivation a, Step at, @Nullable Surroundings around) {
    super(shape, new Object[] {value, false});
    call = a.call;
    step = at;
    own = a.slots;
    scope = a.scope;
    this.around = around;
  }

  /** The shape of start states. */
  static Shape shape(@Nullable JsObject prototype) {
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
    return call == null;
  }

  /** What waits for it, by {@code yield*}. */
  final @Nullable Outward waiting() {
    return around == null ? null : around.waiting;
  }

  /** What a step runs from here; null if there is nothing to run: it is finished, or ends before it has begun. */
  final @Nullable ParallelActivation fork(Activation.Mode mode) {
    return fork(mode, around == null ? null : around.waiting);
  }

  /** The same, where something else waits for it. */
  final @Nullable ParallelActivation fork(Activation.Mode mode, @Nullable Outward waiting) {
    ParallelCall c = call;
    Step s = step;
    return c == null || s == null || mode != Activation.Mode.NEXT && s instanceof Suspension.Start
        ? null
        : new ParallelActivation(c, s, c.fork(own), scope, around, waiting);
  }

  /** Where it waits, as a stack would tell of it; null if it has not begun, or is finished. */
  final StackTrace.@Nullable Entry entry() {
    return call == null || step == null ? null : Waiting.entry(call.function, call.self, step, -1);
  }
}
