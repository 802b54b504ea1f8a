package everett.object;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A <a href="https://tc39.es/ecma262/#sec-ecmascript-language-types-symbol-type">Symbol value</a>. */
public final class Symbol {
  public static final Symbol ASYNC_DISPOSE = wellKnown("asyncDispose");
  public static final Symbol ASYNC_ITERATOR = wellKnown("asyncIterator");
  public static final Symbol DISPOSE = wellKnown("dispose");
  public static final Symbol HAS_INSTANCE = wellKnown("hasInstance");
  public static final Symbol IS_CONCAT_SPREADABLE = wellKnown("isConcatSpreadable");
  public static final Symbol ITERATOR = wellKnown("iterator");
  public static final Symbol MATCH = wellKnown("match");
  public static final Symbol MATCH_ALL = wellKnown("matchAll");
  public static final Symbol REPLACE = wellKnown("replace");
  public static final Symbol SEARCH = wellKnown("search");
  public static final Symbol SPECIES = wellKnown("species");
  public static final Symbol SPLIT = wellKnown("split");
  public static final Symbol TO_PRIMITIVE = wellKnown("toPrimitive");
  public static final Symbol TO_STRING_TAG = wellKnown("toStringTag");
  public static final Symbol UNSCOPABLES = wellKnown("unscopables");

  /** The well-known symbols, in the order of their names. */
  public static final List<Symbol> WELL_KNOWN =
      List.of(
          ASYNC_DISPOSE,
          ASYNC_ITERATOR,
          DISPOSE,
          HAS_INSTANCE,
          IS_CONCAT_SPREADABLE,
          ITERATOR,
          MATCH,
          MATCH_ALL,
          REPLACE,
          SEARCH,
          SPECIES,
          SPLIT,
          TO_PRIMITIVE,
          TO_STRING_TAG,
          UNSCOPABLES);

  /** The description; null where it is undefined. */
  public final @Nullable String description;

  /** In the global symbol registry (Symbol.for), hence not to be held weakly. */
  public final boolean registered;

  /** One of those that all realms of all agents share. */
  public final boolean wellKnown;

  /** What weak collections that the symbol is a key of keep with it, unless it is a well-known one. */
  public @Nullable Object weakEntries;

  public Symbol(@Nullable String description) {
    this(description, false);
  }

  public Symbol(@Nullable String description, boolean registered) {
    this(description, registered, false);
  }

  private Symbol(@Nullable String description, boolean registered, boolean wellKnown) {
    this.description = description;
    this.registered = registered;
    this.wellKnown = wellKnown;
  }

  private static Symbol wellKnown(String name) {
    return new Symbol("Symbol." + name, false, true);
  }

  /** <a href="https://tc39.es/ecma262/#sec-symboldescriptivestring">SymbolDescriptiveString</a>. */
  @Override
  public String toString() {
    return "Symbol(" + (description == null ? "" : description) + ")";
  }
}
