package everett.host.inspect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an object looks like: what stands before its braces, the braces, and what is between them. */
final class Form {
  /** What is between the braces before the properties. */
  enum Content {
    NONE,
    ELEMENTS,
    TYPED_ELEMENTS,
    BYTES,
    MEMBERS,
    ARROWS,
    PAIRS,
    PROMISED,
    UNKNOWN
  }

  /** Stands before the braces, and alone where there is nothing between them. */
  String base = "";

  String open = "{";
  String close = "}";
  Content content = Content.NONE;

  /** Entries may be grouped in columns, and stand for themselves without a key. */
  boolean arrayLike;

  /** Property keys, in the order in which they are shown. */
  List<Object> keys;

  /** The properties of prototypes, where hidden ones are shown. */
  final @Nullable List<String> inherited;

  /** What stands for the object where it lies too deep. */
  String tooDeep = "";

  /** The whole text, if there is no need of braces. */
  @Nullable String complete;

  Form(List<Object> keys, @Nullable List<String> inherited) {
    this.keys = keys;
    this.inherited = inherited;
  }

  /** There are no properties to show. */
  boolean bare() {
    return keys.isEmpty() && inherited == null;
  }

  Form whole(String text) {
    complete = text;
    return this;
  }
}
