package everett.host.module;

import static java.util.Objects.requireNonNull;

import everett.grammar.Source;
import everett.machine.Builtins;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Undefined;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The modules that are built in. Most are written in JavaScript (resources in {@code everett/host/module}), as
 * functions of {@code exports, require, module, host}, where host has what only Java can do.
 */
public final class BuiltinModules {
  private static final List<String> PARAMETERS = List.of("exports", "require", "module", "host");

  private static final Set<String> NAMES =
      Set.of("assert", "assert/strict", "console", "events", "fs", "module", "os", "path", "path/posix", "perf_hooks", "process",
          "tty", "url", "util");

  private final Realm realm;
  private final Function<String, @Nullable Object> parts;
  private final Supplier<String> directory;
  private final Map<String, Object> loaded = new HashMap<>();
  private @Nullable JsObject host;

  /**
   * @param parts the host's objects by name
   * @param directory gives the current directory
   */
  public BuiltinModules(Realm realm, Function<String, @Nullable Object> parts, Supplier<String> directory) {
    this.realm = realm;
    this.parts = parts;
    this.directory = directory;
  }

  /** The names of those that are no part of another one. */
  public static List<String> names() {
    return NAMES.stream().filter(name -> name.indexOf('/') < 0).toList();
  }

  /** Whether the name, with {@code node:} before it or not, is that of a module that is built in. */
  boolean isBuiltin(String name) {
    return NAMES.contains(bare(name));
  }

  private static String bare(String name) {
    return name.startsWith("node:") ? name.substring(5) : name;
  }

  /** The exports of a module; null if there is none. */
  @Nullable Object find(String name) {
    String bare = bare(name);
    if (!NAMES.contains(bare)) {
      return null;
    }
    Object exports = loaded.get(bare);
    return exports != null ? exports : load(bare);
  }

  private Object load(String name) {
    Object exports = switch (name) {
      case "console", "process" -> parts.apply(name);
      case "fs" -> new FileSystem(directory).make(realm);
      case "path/posix" -> find("path");
      case "module" -> new ModuleModule(NAMES).make(realm, this, requireNonNull(parts.apply("createRequire")));
      default -> null;
    };
    if (exports == null) {
      exports = evaluate(name);
    }
    loaded.put(name, exports);
    return exports;
  }

  private Object evaluate(String name) {
    JsObject module = realm.object();
    JsObject exports = realm.object();
    module.put("exports", exports, Shape.WEC);
    // A cycle of these modules would find what is there so far.
    loaded.put(name, exports);
    JsObject f = Scripts.function(realm, new Source("node:" + name, text(name)), PARAMETERS);
    f.call(Undefined.UNDEFINED, exports, require(), module, host());
    return module.get("exports");
  }

  private static String text(String name) {
    String text = BuiltinTexts.of("everett/host/module/" + name.replace('/', '_') + ".js");
    if (text == null) {
      throw new IllegalStateException("the built-in module " + name + " is missing");
    }
    return text;
  }

  /** What these modules call each other by, and parts of them that no program sees. */
  private JsObject require() {
    return Builtins.function(realm, "require", "", 1, (r, t, a) -> {
      String part = a[0].toString();
      Object known = loaded.get(part);
      return known != null ? known : load(part);
    });
  }

  private JsObject host() {
    JsObject h = host;
    if (h == null) {
      host = h = HostBinding.make(realm, parts);
    }
    return h;
  }
}
