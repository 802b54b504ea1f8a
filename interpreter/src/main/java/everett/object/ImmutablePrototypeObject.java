package everett.object;

import org.jspecify.annotations.Nullable;

/**
 * An <a href="https://tc39.es/ecma262/#sec-immutable-prototype-exotic-objects">immutable prototype exotic object</a>.
 */
public final class ImmutablePrototypeObject extends JsObject {
  public ImmutablePrototypeObject(@Nullable JsObject prototype) {
    super(prototype);
  }

  @Override
  public boolean setPrototypeOf(@Nullable JsObject prototype) {
    return prototype == getPrototypeOf();
  }
}
