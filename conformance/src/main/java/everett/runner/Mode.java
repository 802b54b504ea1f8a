package everett.runner;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A way to run a test. */
public enum Mode {
  SLOPPY,
  /** With a "use strict" directive before it. */
  STRICT,
  MODULE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The mode of that name, or null. */
  public static @Nullable Mode of(String name) {
    for (Mode m : values()) {
      if (m.toString().equals(name)) {
        return m;
      }
    }
    return null;
  }
}
