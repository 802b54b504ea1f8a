package everett.module;

import everett.syntax.ImportAttribute;
import everett.syntax.ImportPhase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A <a href="https://tc39.es/ecma262/#sec-modulerequest-record">ModuleRequest Record</a>. Two are equal if
 * <a href="https://tc39.es/ecma262/#sec-ModuleRequestsEqual">ModuleRequestsEqual</a> says so.
 *
 * @param attributes in the order of their keys
 */
public record ModuleRequest(String specifier, List<ImportAttribute> attributes, ImportPhase phase) {
  /** A request for a module that is to be evaluated; the attributes may have any order. */
  public static ModuleRequest of(String specifier, List<ImportAttribute> attributes) {
    return of(specifier, attributes, ImportPhase.EVALUATION);
  }

  /** A request; the attributes may have any order. */
  public static ModuleRequest of(String specifier, List<ImportAttribute> attributes, ImportPhase phase) {
    if (attributes.size() < 2) {
      return new ModuleRequest(specifier, attributes, phase);
    }
    List<ImportAttribute> sorted = new ArrayList<>(attributes);
    sorted.sort(Comparator.comparing(ImportAttribute::key));
    return new ModuleRequest(specifier, sorted, phase);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ModuleRequest r
        && specifier.equals(r.specifier)
        && attributes.equals(r.attributes)
        && phase == r.phase;
  }

  @Override
  public int hashCode() { // written out, since the JVM takes long to make that of a record when it is first asked for
    return specifier.hashCode();
  }

  /** The value of an attribute; null if it has none of that key. */
  public @Nullable String attribute(String key) {
    for (ImportAttribute a : attributes) {
      if (a.key().equals(key)) {
        return a.value();
      }
    }
    return null;
  }
}
