package everett.object;

import everett.machine.Realm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function object. Its properties {@code length}, {@code name} and {@code prototype} are made when one of them is
 * first touched: most functions are only ever called.
 */
public abstract class JsFunction extends JsObject {
  private boolean materialized;

  /** The shape is one of {@link Shape#exotic}, until the properties are made. */
  protected JsFunction(Shape unmaterialized) {
    super(unmaterialized, NONE);
  }

  /** The realm that the function belongs to. */
  public abstract Realm realm();

  /** Defines length, name and prototype, in this order, with {@link #put}. */
  protected abstract void defineProperties();

  /** Makes sure that the properties are there. */
  public final void materialize() {
    if (!materialized) {
      materialized = true;
      shape = Shape.root(shape.prototype);
      defineProperties();
    }
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  @Override
  public abstract Object call(Object thisValue, Object... arguments);

  @Override
  public boolean setPrototypeOf(@Nullable JsObject prototype) {
    materialize();
    return super.setPrototypeOf(prototype);
  }

  @Override
  public boolean preventExtensions() {
    materialize();
    return super.preventExtensions();
  }

  @Override
  public @Nullable PropertyDescriptor getOwnProperty(Object key) {
    materialize();
    return super.getOwnProperty(key);
  }

  @Override
  public boolean defineOwnProperty(Object key, PropertyDescriptor descriptor) {
    materialize();
    return super.defineOwnProperty(key, descriptor);
  }

  @Override
  public boolean hasOwn(Object key) {
    materialize();
    return super.hasOwn(key);
  }

  @Override
  public Object get(Object key, Object receiver) {
    materialize();
    return super.get(key, receiver);
  }

  @Override
  public boolean set(Object key, Object value, Object receiver) {
    materialize();
    return super.set(key, value, receiver);
  }

  @Override
  public boolean delete(Object key) {
    materialize();
    return super.delete(key);
  }

  @Override
  public List<Object> ownPropertyKeys() {
    materialize();
    return super.ownPropertyKeys();
  }
}
