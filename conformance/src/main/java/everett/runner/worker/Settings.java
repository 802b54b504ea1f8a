package everett.runner.worker;

import everett.runner.Filter;
import everett.runner.Mode;
import everett.runner.Suite;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a worker must know.
 *
 * @param engine the engine under test: one of {@link Engines}
 * @param timeout processor time for a test in one mode
 * @param parseOnly nothing is evaluated: see {@link everett.runner.Judge}
 */
public record Settings(Suite suite, Filter filter, String engine, Duration timeout, boolean parseOnly) {
  List<String> toArguments() {
    List<String> all = new ArrayList<>();
    put(all, "root", suite.root());
    put(all, "home", suite.home());
    all.add("engine=" + engine);
    all.add("timeout=" + timeout.toMillis());
    all.add("parseOnly=" + parseOnly);
    filter.modes().forEach(m -> all.add("mode=" + m));
    filter.features().forEach(f -> all.add("feature=" + f));
    filter.withoutFeatures().forEach(f -> all.add("without=" + f));
    filter.unsupported().forEach(f -> all.add("unsupported=" + f));
    all.add("edition=" + filter.edition());
    return all;
  }

  private static void put(List<String> all, String key, @Nullable Path path) {
    if (path != null) {
      all.add(key + "=" + path.toAbsolutePath());
    }
  }

  static Settings of(String... arguments) {
    Map<String, String> one = new HashMap<>();
    Map<String, Set<String>> many = new HashMap<>();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      String key = argument.substring(0, equals);
      String value = argument.substring(equals + 1);
      one.put(key, value);
      many.computeIfAbsent(key, k -> new TreeSet<>()).add(value);
    }
    Set<Mode> modes = EnumSet.noneOf(Mode.class);
    many.getOrDefault("mode", Set.of()).forEach(m -> modes.add(Objects.requireNonNull(Mode.of(m))));
    Filter filter = new Filter(
        modes,
        many.getOrDefault("feature", Set.of()),
        many.getOrDefault("without", Set.of()),
        Integer.parseInt(get(one, "edition")),
        many.getOrDefault("unsupported", Set.of()));
    Suite suite = new Suite(path(one.get("root")), path(one.get("home")));
    Duration timeout = Duration.ofMillis(Long.parseLong(get(one, "timeout")));
    return new Settings(suite, filter, get(one, "engine"), timeout, Boolean.parseBoolean(get(one, "parseOnly")));
  }

  private static String get(Map<String, String> map, String key) {
    return Objects.requireNonNull(map.get(key), key);
  }

  private static @Nullable Path path(@Nullable String text) {
    return text == null ? null : Path.of(text);
  }
}
