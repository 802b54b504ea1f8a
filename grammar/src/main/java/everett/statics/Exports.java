package everett.statics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** ExportedNames of a module, and the local names that its {@code export { … }} mention. */
public final class Exports {
  /** A local name that is exported, and where. */
  public record Local(String name, int start, int end) {}

  private final Set<String> names = new HashSet<>();
  private final List<Local> locals = new ArrayList<>();

  /** False if that name is exported already. */
  public boolean add(String exported) {
    return names.add(exported);
  }

  public void addLocal(String name, int start, int end) {
    locals.add(new Local(name, start, end));
  }

  /** An exported local name that the module does not declare, once all of it is known. */
  public @Nullable Local undeclared(Scopes scopes) {
    for (Local local : locals) {
      if (!scopes.declaredAtTop(local.name)) {
        return local;
      }
    }
    return null;
  }
}
