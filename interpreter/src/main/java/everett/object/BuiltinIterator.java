package everett.object;

import everett.machine.Realm;
import everett.object.BuiltinFunction.Behaviour;
import org.jspecify.annotations.Nullable;

/**
 * An iterator that is built in. Who iterates asks it to {@link #step} where its {@code next} method is the original
 * one, so that no result objects are made; see {@link everett.operation.Iterators#stepValue}.
 */
public abstract class BuiltinIterator extends JsObject implements Branching {
  protected BuiltinIterator(@Nullable JsObject prototype) {
    super(prototype);
  }

  @Override
  public abstract Behaviour next();

  /** Its next method, if asking it for its iterator would run no code of the program, and give this; null if it may. */
  public @Nullable Object pristineNext() {
    return null;
  }

  /**
   * Advances.
   *
   * @param realm the one of the {@code next} method
   * @return the next value; null when the iterator is done, now and from now on
   */
  public abstract @Nullable Object step(Realm realm);

  @Override
  public @Nullable BuiltinIterator fork(Object iterable) {
    return null;
  }

  /** Advances as the {@code next} method does. */
  public final JsObject result(Realm realm) {
    Object value = step(realm);
    return value == null ? realm.iteratorResult(Undefined.UNDEFINED, true) : realm.iteratorResult(value, false);
  }
}
