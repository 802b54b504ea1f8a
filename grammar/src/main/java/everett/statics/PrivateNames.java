package everett.statics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The private names of the classes around a place, and the uses of those that are not declared yet. */
public final class PrivateNames {
  /** What {@code #name} declares; a getter and a setter may share a name. */
  public enum Declaration {
    GETTER,
    SETTER,
    STATIC_GETTER,
    STATIC_SETTER,
    /** Anything else, or both accessors. */
    COMPLETE
  }

  /** A use of a private name at an offset. */
  public record Use(String name, int offset) {}

  private static final class ClassNames {
    final Map<String, Declaration> declared = new HashMap<>();
    final List<Use> uses = new ArrayList<>();
  }

  private final List<ClassNames> classes = new ArrayList<>();
  private final Set<String> outer;

  /** Outer are the names that are in scope outside of the program: those of a direct eval's place. */
  public PrivateNames(Set<String> outer) {
    this.outer = outer;
  }

  public void enterClass() {
    classes.add(new ClassNames());
  }

  /** False if the class has declared that name already. */
  public boolean declare(String name, Declaration declaration) {
    Map<String, Declaration> declared = classes.getLast().declared;
    Declaration old = declared.put(name, declaration);
    if (old == null) {
      return true;
    }
    declared.put(name, Declaration.COMPLETE);
    return switch (declaration) {
      case GETTER -> old == Declaration.SETTER;
      case SETTER -> old == Declaration.GETTER;
      case STATIC_GETTER -> old == Declaration.STATIC_SETTER;
      case STATIC_SETTER -> old == Declaration.STATIC_GETTER;
      case COMPLETE -> false;
    };
  }

  /** Notes a use, which a later member of a class may declare; false if no class or eval's place can. */
  public boolean use(String name, int offset) {
    if (!classes.isEmpty()) {
      classes.getLast().uses.add(new Use(name, offset));
      return true;
    }
    return outer.contains(name);
  }

  /** Ends a class. Gives a use of a name that is declared nowhere, if there is one. */
  public @Nullable Use leaveClass() {
    ClassNames names = classes.removeLast();
    for (Use use : names.uses) {
      if (names.declared.containsKey(use.name)) {
        continue;
      }
      if (!use(use.name, use.offset)) {
        return use;
      }
    }
    return null;
  }
}
