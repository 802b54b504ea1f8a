package everett.machine;

import org.jspecify.annotations.Nullable;

/** A lexical declaration of a script: {@code let}, {@code const} or {@code class} at its top level. */
public final class GlobalVariable {
  public final String name;
  public final boolean constant;

  /** Null until it is initialised. */
  public @Nullable Object value;

  public GlobalVariable(String name, boolean constant) {
    this.name = name;
    this.constant = constant;
  }
}
