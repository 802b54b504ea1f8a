package everett.runner;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What a test says of itself between {@code /*---} and <code>---*&#47;</code>.
 *
 * @param edition the edition that the test's ids name: 5, 6, or 0 for none
 */
public record Frontmatter(
    String description,
    List<String> features,
    List<String> includes,
    Set<Flag> flags,
    @Nullable Negative negative,
    int edition) {

  /**
   * The error that a test must end with.
   *
   * @param type the name of its constructor
   */
  public record Negative(Phase phase, String type) {}

  public boolean is(Flag flag) {
    return flags.contains(flag);
  }

  /** Reads the frontmatter of a test's text; a {@link BadInput} says what is wrong with it. */
  static Frontmatter read(String path, String text) {
    int start = text.indexOf("/*---");
    int end = text.indexOf("---*/", start + 5);
    if (start < 0 || end < 0) {
      throw new BadInput(path + ": no frontmatter (/*--- … ---*/)");
    }
    Object value;
    try {
      LoadSettings settings = LoadSettings.builder().setLabel("frontmatter").build();
      value = new Load(settings).loadFromString(text.substring(start + 5, end));
    } catch (YamlEngineException e) {
      throw new BadInput(path + ": broken frontmatter", e);
    }
    if (!(value instanceof Map<?, ?> map)) {
      throw new BadInput(path + ": broken frontmatter: not a list of keys and values");
    }
    return new Frontmatter(
        String.valueOf(map.get("description")).strip(),
        strings(path, map, "features"),
        strings(path, map, "includes"),
        flags(path, map),
        negative(path, map.get("negative")),
        map.containsKey("es5id") ? 5 : map.containsKey("es6id") ? 6 : 0);
  }

  private static List<String> strings(String path, Map<?, ?> map, String key) {
    Object value = map.get(key);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list)) {
      throw new BadInput(path + ": broken frontmatter: " + key + " is not a list");
    }
    List<String> strings = new ArrayList<>();
    for (Object o : list) {
      strings.add(String.valueOf(o));
    }
    return strings;
  }

  private static Set<Flag> flags(String path, Map<?, ?> map) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    for (String name : strings(path, map, "flags")) {
      Flag flag = Flag.of(name);
      if (flag == null) {
        throw new BadInput(path + ": broken frontmatter: there is no flag " + name);
      }
      flags.add(flag);
    }
    return flags;
  }

  private static @Nullable Negative negative(String path, @Nullable Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof Map<?, ?> map && map.get("phase") instanceof String phase
        && map.get("type") instanceof String type) {
      for (Phase p : Phase.values()) {
        if (p.toString().equals(phase.toLowerCase(Locale.ROOT))) {
          return new Negative(p, type);
        }
      }
    }
    throw new BadInput(path + ": broken frontmatter: negative needs a phase (parse, resolution, runtime) and a type");
  }
}
