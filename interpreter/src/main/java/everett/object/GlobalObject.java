package everett.object;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The global object: always in dictionary mode, so that the program's places remember its properties. */
@SuppressWarnings("NullAway") // always in dictionary mode
public final class GlobalObject extends JsObject {
  public GlobalObject(@Nullable JsObject prototype) {
    super(prototype);
    toDictionary();
  }

  /** The property itself, to be remembered as long as it is readable or writable; null where there is none. */
  public @Nullable Property property(Object name) {
    return shape.dictionary.find(name);
  }

  /** Defines a property whose value is made when it is first touched. */
  public void defineLazily(Object name, int attributes, Supplier<Object> value) {
    shape.dictionary.add(name, value, attributes | Property.LAZY);
  }
}
