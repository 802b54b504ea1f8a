package everett.runner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Writes the list of expected failures anew after a run. What did not run keeps its entry; what fails stays in its
 * group while the group's rules, if it has any, still fit; new failures go to the first group with a fitting rule, else
 * to {@value #UNEXPLAINED}. A folder in which everything fails for one reason becomes one entry.
 */
public final class ListUpdate {
  /** The reason over failures that no rule explains. */
  public static final String UNEXPLAINED = "# Not explained yet";

  /** A folder with fewer tests is not worth an entry of its own. */
  private static final int FOLDER = 3;

  private final Suite suite;
  private final ReasonedList old;
  private final Map<String, List<Result>> results = new HashMap<>();
  private final Map<String, List<String>> features = new HashMap<>();

  /** Tests that do not count: skipped. */
  private final Set<String> neutral = new HashSet<>();

  private final List<ReasonedList.Group> groups = new ArrayList<>();
  private final Map<ReasonedList.Group, ReasonedList.Group> successors = new HashMap<>();
  private ReasonedList.@Nullable Group unexplained;

  public ListUpdate(Suite suite, ReasonedList old, Collection<Result> run) {
    this.suite = suite;
    this.old = old;
    for (Result r : run) {
      if (r.verdict().kind() == Kind.SKIP) {
        neutral.add(r.path());
      } else {
        results.computeIfAbsent(r.path(), p -> new ArrayList<>()).add(r);
      }
    }
  }

  /** The new list. */
  public ReasonedList list() {
    for (ReasonedList.Group g : old.groups) {
      ReasonedList.Group next = new ReasonedList.Group();
      next.comments.addAll(g.comments);
      next.rules.addAll(g.rules);
      groups.add(next);
      successors.put(g, next);
      if (g.comments.equals(List.of(UNEXPLAINED))) {
        unexplained = next;
      }
    }
    Folder top = new Folder("");
    Set<String> roots = new HashSet<>();
    for (String path : suite.tests()) {
      roots.add(root(path));
      add(top, path);
    }
    top.write();
    keepElsewhere(roots);
    groups.removeIf(g -> g == unexplained && g.entries.isEmpty());
    return new ReasonedList(groups);
  }

  private static String root(String path) {
    return path.substring(0, path.indexOf('/') + 1);
  }

  /** Where there is no checkout of test262, or no test of the project's own, what the list says of them stays. */
  private void keepElsewhere(Set<String> roots) {
    for (ReasonedList.Group g : old.groups) {
      for (ReasonedList.Entry e : g.entries) {
        if (!roots.contains(root(e.text()))) {
          successor(g).entries.add(e);
        }
      }
    }
  }

  private void add(Folder top, String path) {
    List<Result> run = results.get(path);
    if (run == null) {
      keep(top, path);
      return;
    }
    Map<ReasonedList.Group, Set<Mode>> failed = new HashMap<>();
    for (Result r : run) {
      if (r.failed()) {
        failed.computeIfAbsent(group(r), g -> EnumSet.noneOf(Mode.class)).add(r.mode());
      }
    }
    failed.forEach((group, modes) -> {
      if (modes.size() == run.size()) {
        top.add(path, group);
      } else {
        modes.forEach(m -> top.add(path, new ReasonedList.Entry(path, m), group));
      }
    });
    top.count(path, failed.isEmpty());
  }

  private void keep(Folder top, String path) {
    ReasonedList.Group whole = old.find(path);
    boolean listed = whole != null;
    if (whole != null) {
      top.add(path, successor(whole));
    } else if (!neutral.contains(path)) {
      for (Mode mode : Mode.values()) {
        ReasonedList.Group part = old.find(path, mode);
        if (part != null) {
          listed = true;
          top.add(path, new ReasonedList.Entry(path, mode), successor(part));
        }
      }
    }
    top.count(path, !listed && !neutral.contains(path));
  }

  private ReasonedList.Group successor(ReasonedList.Group g) {
    return Objects.requireNonNull(successors.get(g));
  }

  private ReasonedList.Group group(Result failure) {
    Predicate<String> needs = f -> features(failure).contains(f);
    ReasonedList.Group before = old.find(failure.path(), failure.mode());
    if (before != null && successor(before) != unexplained
        && (before.rules.isEmpty() || before.rules.stream().anyMatch(r -> r.applies(failure, needs)))) {
      return successor(before);
    }
    for (ReasonedList.Group g : groups) {
      if (g.rules.stream().anyMatch(r -> r.applies(failure, needs))) {
        return g;
      }
    }
    if (unexplained == null) {
      unexplained = new ReasonedList.Group();
      unexplained.comments.add(UNEXPLAINED);
      groups.add(unexplained);
    }
    return unexplained;
  }

  private List<String> features(Result failure) {
    boolean broken = failure.verdict().kind() == Kind.BROKEN;
    return features.computeIfAbsent(
        failure.path(), p -> broken ? List.of() : suite.read(p).frontmatter().features());
  }

  /** A folder of tests, as far as it has failures to tell. */
  private static final class Folder {
    private final String name;
    private final Map<String, Folder> folders = new TreeMap<>();
    private final Map<String, List<Listed>> files = new TreeMap<>();
    private final Set<ReasonedList.Group> reasons = new HashSet<>();
    private int failures;
    private boolean mixed;

    private record Listed(ReasonedList.Entry entry, ReasonedList.Group group) {}

    Folder(String name) {
      this.name = name;
    }

    private void each(String path, Consumer<Folder> action) {
      Folder f = this;
      action.accept(f);
      for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        f = f.folders.computeIfAbsent(path.substring(0, slash + 1), Folder::new);
        action.accept(f);
      }
    }

    /** The test fails in all its modes. */
    void add(String path, ReasonedList.Group group) {
      each(path, f -> f.reasons.add(group));
      put(path, new Listed(new ReasonedList.Entry(path, null), group));
    }

    /** The test fails in one mode. */
    void add(String path, ReasonedList.Entry entry, ReasonedList.Group group) {
      each(path, f -> f.mixed = true);
      put(path, new Listed(entry, group));
    }

    private void put(String path, Listed listed) {
      each(path, f -> {
        if (path.lastIndexOf('/') + 1 == f.name.length()) {
          f.files.computeIfAbsent(path, p -> new ArrayList<>()).add(listed);
        }
      });
    }

    void count(String path, boolean passes) {
      each(path, f -> {
        f.mixed |= passes;
        f.failures += passes ? 0 : 1;
      });
    }

    void write() {
      if (!mixed && reasons.size() == 1 && failures >= FOLDER && !name.isEmpty()) {
        reasons.iterator().next().entries.add(new ReasonedList.Entry(name, null));
        return;
      }
      files.values().forEach(l -> l.forEach(x -> x.group.entries.add(x.entry)));
      folders.values().forEach(Folder::write);
    }
  }
}
