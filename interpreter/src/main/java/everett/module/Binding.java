package everett.module;

import org.jspecify.annotations.Nullable;

/**
 * A binding of a Module Environment Record: where its value lies, so that importers read it without asking the module.
 *
 * @param scope the heap scope of the module that declares it
 */
public record Binding(Object[] scope, int index) {
  /** Null while it is not initialised. */
  public @Nullable Object value() {
    return scope[index];
  }

  /** InitializeBinding or SetMutableBinding. */
  public void set(Object value) {
    scope[index] = value;
  }
}
