package everett.object;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A <a href="https://tc39.es/ecma262/#sec-ecmascript-language-types-symbol-type">Symbol value</a>. */
public final class Symbol {
  public static final Symbol ASYNC_DISPOSE = new Symbol("Symbol.asyncDispose");
  public static final Symbol ASYNC_ITERATOR = new Symbol("Symbol.asyncIterator");
  public static final Symbol DISPOSE = new Symbol("Symbol.dispose");
  public static final Symbol HAS_INSTANCE = new Symbol("Symbol.hasInstance");
  public static final Symbol IS_CONCAT_SPREADABLE = new Symbol("Symbol.isConcatSpreadable");
  public static final Symbol ITERATOR = new Symbol("Symbol.iterator");
  public static final Symbol MATCH = new Symbol("Symbol.match");
  public static final Symbol MATCH_ALL = new Symbol("Symbol.matchAll");
  public static final Symbol REPLACE = new Symbol("Symbol.replace");
  public static final Symbol SEARCH = new Symbol("Symbol.search");
  public static final Symbol SPECIES = new Symbol("Symbol.species");
  public static final Symbol SPLIT = new Symbol("Symbol.split");
  public static final Symbol TO_PRIMITIVE = new Symbol("Symbol.toPrimitive");
  public static final Symbol TO_STRING_TAG = new Symbol("Symbol.toStringTag");
  public static final Symbol UNSCOPABLES = new Symbol("Symbol.unscopables");

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

  /** What weak collections that the symbol is a key of keep with it. */
  public @Nullable Object weakEntries;

  public Symbol(@Nullable String description) {
    this(description, false);
  }

  public Symbol(@Nullable String description, boolean registered) {
    this.description = description;
    this.registered = registered;
  }

  /** <a href="https://tc39.es/ecma262/#sec-symboldescriptivestring">SymbolDescriptiveString</a>. */
  @Override
  public String toString() {
    return "Symbol(" + (description == null ? "" : description) + ")";
  }
}
