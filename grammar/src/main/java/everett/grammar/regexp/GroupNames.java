package everett.grammar.regexp;

import everett.grammar.regexp.Pattern.NamedGroup;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the group names of a pattern and knows which of them could take part in one match together. */
final class GroupNames {
  final List<NamedGroup> groups = new ArrayList<>();

  /** For each open disjunction, innermost last: the names of its current alternative, then those of earlier ones. */
  private final Deque<Scope> scopes = new ArrayDeque<>();

  private static final class Scope {
    Set<String> alternative = Set.of();
    Set<String> earlier = Set.of();
  }

  void enterDisjunction() {
    scopes.addLast(new Scope());
  }

  void nextAlternative() {
    Scope scope = scopes.getLast();
    scope.earlier = union(scope.earlier, scope.alternative);
    scope.alternative = Set.of();
  }

  void leaveDisjunction() {
    Scope left = scopes.removeLast();
    if (!scopes.isEmpty()) {
      Scope scope = scopes.getLast();
      scope.alternative = union(scope.alternative, union(left.earlier, left.alternative));
    }
  }

  /**
   * Adds a group; false where another of the same name might participate with it
   * (<a href="https://tc39.es/ecma262/#sec-mightbothparticipate">MightBothParticipate</a>).
   */
  boolean add(String name, int index) {
    for (Scope scope : scopes) {
      if (scope.alternative.contains(name)) {
        return false;
      }
    }
    Scope scope = scopes.getLast();
    scope.alternative = union(scope.alternative, Set.of(name));
    groups.add(new NamedGroup(name, index));
    return true;
  }

  boolean contains(String name) {
    for (NamedGroup group : groups) {
      if (group.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() ? b : a;
    }
    Set<String> result = a instanceof HashSet ? a : new HashSet<>(a);
    result.addAll(b);
    return result;
  }
}
