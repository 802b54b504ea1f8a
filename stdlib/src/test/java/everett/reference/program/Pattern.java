package everett.reference.program;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is bound or assigned. */
public sealed interface Pattern {
  record Name(String name) implements Pattern {}

  record Elements(List<Element> elements, @Nullable String rest) implements Pattern {}

  record Properties(List<Element> properties) implements Pattern {}

  /**
   * A part of a pattern.
   *
   * @param key the property's; for elements it says nothing
   */
  record Element(String key, Pattern target, @Nullable Expression initializer) {}

  /** Adds the names that the pattern binds. */
  default void names(List<String> to) {
    switch (this) {
      case Name(String name) -> to.add(name);
      case Elements(List<Element> elements, String rest) -> {
        elements.forEach(e -> e.target().names(to));
        if (rest != null) {
          to.add(rest);
        }
      }
      case Properties(List<Element> properties) -> properties.forEach(e -> e.target().names(to));
    }
  }
}
