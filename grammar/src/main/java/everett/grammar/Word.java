package everett.grammar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names that mean something somewhere, and the keywords that are values. */
enum Word {
  TRUE,
  FALSE,
  NULL,
  THIS,
  ASYNC,
  AWAIT,
  LET,
  STATIC,
  YIELD,
  IMPLEMENTS,
  INTERFACE,
  PACKAGE,
  PRIVATE,
  PROTECTED,
  PUBLIC,
  EVAL,
  ARGUMENTS,
  OF,
  GET,
  SET,
  USING,
  AS,
  FROM,
  SOURCE,
  DEFER;

  private static final Map<String, Word> BY_TEXT = new HashMap<>();

  static {
    for (Word w : values()) {
      BY_TEXT.put(w.text, w);
    }
  }

  /** Interned, as enum constants' names are not. */
  final String text = name().toLowerCase(Locale.ROOT).intern();

  /** Reserved in strict code only. */
  boolean strictReserved() {
    return compareTo(LET) >= 0 && compareTo(PUBLIC) <= 0;
  }

  /** {@code eval} or {@code arguments}. */
  boolean restricted() {
    return this == EVAL || this == ARGUMENTS;
  }

  static @Nullable Word of(String name) {
    return BY_TEXT.get(name);
  }
}
