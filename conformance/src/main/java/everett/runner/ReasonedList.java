package everett.runner;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A plain text of entries in groups, with the reason over each group:
 *
 * <pre>
 * # Promises are not built
 * #? feature Promise
 * #? message Promise is not defined
 * test/built-ins/Promise/
 * test/language/expressions/await/early.js strict
 * </pre>
 *
 * An entry is a file, a folder with a slash at its end, a glob or, in a list of features, a name; a mode after it
 * limits it to that mode. The rules ({@code #?}) say which new failures belong to a group when the list is written
 * anew: {@code path PATTERN}, {@code feature NAME}, or {@code message REGEX} for a part of "kind: message".
 */
public final class ReasonedList {
  /**
   * One line of a group.
   *
   * @param line its number in the file; 0 if it is not from there
   */
  public record Entry(String text, @Nullable Mode mode, int line) {
    Entry(String text, @Nullable Mode mode) {
      this(text, mode, 0);
    }

    boolean isGlob() {
      return text.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    @Override
    public String toString() {
      return mode == null ? text : text + " " + mode;
    }
  }

  /** Says which failures belong to a group. */
  record Rule(String kind, String value, @Nullable PathPattern path, @Nullable Pattern message) {
    /** @param needs whether the failed test needs a feature; costs reading it */
    boolean applies(Result failure, Predicate<String> needs) {
      return switch (kind) {
        case "path" -> Objects.requireNonNull(path).matches(failure.path());
        case "feature" -> needs.test(value);
        default -> {
          Verdict v = failure.verdict();
          yield Objects.requireNonNull(message).matcher(v.kind() + ": " + v.message()).find();
        }
      };
    }
  }

  /** Entries under one reason. A group without entries and rules is a remark. */
  public static final class Group {
    final List<String> comments = new ArrayList<>();
    final List<Rule> rules = new ArrayList<>();
    final List<Entry> entries = new ArrayList<>();

    /** The reason, in one line. */
    public String reason() {
      return String.join(" ", comments.stream().map(c -> c.replaceFirst("^#+\\s*", "")).toList());
    }
  }

  final List<Group> groups;

  /** Entries without a wildcard, by their text; folders end with a slash. */
  private final Map<String, List<Found>> plain = new HashMap<>();

  private final Map<PathPattern, Found> globs = new HashMap<>();

  private record Found(Entry entry, Group group) {}

  ReasonedList(List<Group> groups) {
    this.groups = groups;
    for (Group g : groups) {
      for (Entry e : g.entries) {
        if (e.isGlob()) {
          globs.put(PathPattern.of(e.text), new Found(e, g));
        } else {
          plain.computeIfAbsent(e.text, t -> new ArrayList<>(1)).add(new Found(e, g));
        }
      }
    }
  }

  /** Reads a list; a file that is not there is an empty one. */
  public static ReasonedList read(Path file) {
    List<Group> groups = new ArrayList<>();
    Group current = new Group();
    boolean open = false;
    int number = 0;
    for (String line : Files.exists(file) ? Suite.text(file).lines().toList() : List.<String>of()) {
      number++;
      String text = line.strip();
      if (text.isEmpty() || text.startsWith("#") && !current.entries.isEmpty()) {
        if (open) {
          groups.add(current);
        }
        current = new Group();
        open = false;
      }
      if (!text.isEmpty()) {
        open = true;
        try {
          add(current, text, number);
        } catch (BadInput e) {
          throw new BadInput(file + ":" + number + ": " + e.getMessage());
        }
      }
    }
    if (open) {
      groups.add(current);
    }
    return new ReasonedList(groups);
  }

  private static void add(Group group, String line, int number) {
    if (line.startsWith("#?")) {
      group.rules.add(rule(line.substring(2).strip()));
    } else if (line.startsWith("#")) {
      group.comments.add(line);
    } else if (group.comments.isEmpty()) {
      throw new BadInput("an entry needs a reason over its group (# …)");
    } else {
      int space = line.lastIndexOf(' ');
      Mode mode = space < 0 ? null : Mode.of(line.substring(space + 1));
      Entry entry = new Entry(mode == null ? line : line.substring(0, space).strip(), mode, number);
      PathPattern.of(entry.text); // now, while it is known where it stands
      group.entries.add(entry);
    }
  }

  private static Rule rule(String text) {
    String[] parts = text.split("\\s+", 2);
    try {
      if (parts.length == 2) {
        switch (parts[0]) {
          case "path" -> {
            return new Rule("path", parts[1], PathPattern.of(parts[1]), null);
          }
          case "feature" -> {
            return new Rule("feature", parts[1], null, null);
          }
          case "message" -> {
            return new Rule("message", parts[1], null, Pattern.compile(parts[1]));
          }
          default -> { }
        }
      }
    } catch (PatternSyntaxException e) {
      throw new BadInput("bad pattern " + parts[1] + ": " + e.getDescription());
    }
    throw new BadInput("a rule is path PATTERN, feature NAME or message REGEX");
  }

  /** All entries, in order. */
  public List<Entry> entries() {
    return groups.stream().flatMap(g -> g.entries.stream()).toList();
  }

  /** How many entries have no reason yet. */
  public long unexplained() {
    List<String> comments = List.of(ListUpdate.UNEXPLAINED);
    return groups.stream().filter(g -> g.comments.equals(comments)).mapToLong(g -> g.entries.size()).sum();
  }

  /** The group with an entry for the test in that mode, or null. */
  public @Nullable Group find(String path, Mode mode) {
    return find(path, e -> e.mode == null || e.mode == mode);
  }

  /** The group with an entry for the test in whatever mode, or null. */
  public @Nullable Group find(String path) {
    return find(path, e -> e.mode == null);
  }

  private @Nullable Group find(String path, Predicate<Entry> accepts) {
    for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 2) + 1) {
      for (Found f : plain.getOrDefault(path.substring(0, end), List.of())) {
        if (accepts.test(f.entry)) {
          return f.group;
        }
      }
    }
    for (Map.Entry<PathPattern, Found> g : globs.entrySet()) {
      if (accepts.test(g.getValue().entry) && g.getKey().matches(path)) {
        return g.getValue().group;
      }
    }
    return null;
  }

  /** The list as a text. */
  @Override
  public String toString() {
    StringBuilder b = new StringBuilder();
    for (Group g : groups) {
      b.append(b.isEmpty() ? "" : "\n");
      g.comments.forEach(c -> b.append(c).append('\n'));
      g.rules.forEach(r -> b.append("#? ").append(r.kind).append(' ').append(r.value).append('\n'));
      g.entries.forEach(e -> b.append(e).append('\n'));
    }
    return b.toString();
  }
}
