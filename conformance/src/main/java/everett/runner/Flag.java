package everett.runner;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The values of a test's {@code flags}. */
public enum Flag {
  ONLY_STRICT("onlyStrict"),
  NO_STRICT("noStrict"),
  MODULE("module"),
  RAW("raw"),
  ASYNC("async"),
  GENERATED("generated"),
  CAN_BLOCK_IS_FALSE("CanBlockIsFalse"),
  CAN_BLOCK_IS_TRUE("CanBlockIsTrue"),
  NON_DETERMINISTIC("non-deterministic");

  private static final Map<String, Flag> BY_NAME = new TreeMap<>();

  static {
    for (Flag f : values()) {
      BY_NAME.put(f.name, f);
    }
  }

  private final String name;

  Flag(String name) {
    this.name = name;
  }

  static @Nullable Flag of(String name) {
    return BY_NAME.get(name);
  }
}
