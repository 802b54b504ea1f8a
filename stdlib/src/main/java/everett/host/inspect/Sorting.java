package everett.host.inspect;

import everett.object.JsObject;
import everett.object.Undefined;
import everett.operation.TypeConversion;
import java.util.List;

/** The option {@code sorted}. */
final class Sorting {
  private Sorting() {}

  /** Sorts the entries of an object; of what is like an array, its properties only, which come last. */
  static void sort(InspectOptions options, List<String> entries, Form form) {
    if (!options.sorted) {
      return;
    }
    List<String> sorted = form.arrayLike ? entries.subList(entries.size() - form.keys.size(), entries.size()) : entries;
    JsObject comparator = options.comparator;
    if (comparator == null) {
      sorted.sort(null);
    } else {
      sorted.sort((a, b) -> (int) Math.signum(TypeConversion.toNumber(comparator.call(Undefined.UNDEFINED, a, b))));
    }
  }
}
