package everett.host.module;

import everett.machine.Realm;
import everett.object.JsArray;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.PropertyKey;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.ObjectOperations.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the fields exports and imports of a package.json mean
 * (<a href="https://nodejs.org/docs/latest-v20.x/api/esm.html#resolution-algorithm-specification">resolution</a>).
 */
final class PackageTargets {
  /** Of require. Everett is none of these, but what packages keep for node is what it can run. */
  static final Set<String> REQUIRE = Set.of("node", "require", "default", "module-sync");

  /** Of import. */
  static final Set<String> IMPORT = Set.of("node", "import", "default", "module-sync");

  private final Realm realm;
  private final Set<String> conditions;

  PackageTargets(Realm realm, Set<String> conditions) {
    this.realm = realm;
    this.conditions = conditions;
  }

  /**
   * The path in the package that is meant by a subpath.
   *
   * @param subpath {@code .} or what begins with {@code ./}
   * @return null if it is not exported
   */
  @Nullable String exported(Object exports, String subpath) {
    if (exports instanceof JsObject o && !(o instanceof JsArray) && hasSubpaths(o)) {
      return matched(o, subpath);
    }
    return subpath.equals(".") ? target(exports, "") : null;
  }

  /** The path, or the name of another package, that is meant by a name that begins with {@code #}. */
  @Nullable String imported(JsObject imports, String name) {
    return matched(imports, name);
  }

  private List<Object> keys(JsObject o) {
    return ObjectOperations.enumerableOwnProperties(realm, o, Kind.KEY);
  }

  private boolean hasSubpaths(JsObject exports) {
    List<Object> keys = keys(exports);
    return !keys.isEmpty() && keys.get(0).toString().startsWith(".");
  }

  /** An entry of that name, or the one with the longest matching pattern. */
  private @Nullable String matched(JsObject entries, String name) {
    if (name.indexOf('*') < 0 && entries.hasOwn(PropertyKey.of(name))) {
      return target(entries.get(PropertyKey.of(name)), "");
    }
    String best = "";
    for (Object key : keys(entries)) {
      String pattern = key.toString();
      int star = pattern.indexOf('*');
      if (star >= 0
          && name.startsWith(pattern.substring(0, star))
          && name.length() >= pattern.length()
          && name.endsWith(pattern.substring(star + 1))
          && star > best.indexOf('*')) {
        best = pattern;
      }
    }
    if (best.isEmpty()) {
      return null;
    }
    int star = best.indexOf('*');
    String match = name.substring(star, name.length() - (best.length() - star - 1));
    return target(entries.get(PropertyKey.of(best)), match);
  }

  private @Nullable String target(Object target, String match) {
    if (target instanceof CharSequence s) {
      return s.toString().replace("*", match);
    }
    if (target instanceof JsArray a) {
      for (Object option : ObjectOperations.createListFromArrayLike(a)) {
        String found = target(option, match);
        if (found != null) {
          return found;
        }
      }
      return null;
    }
    if (target instanceof JsObject conditions) {
      for (Object condition : keys(conditions)) {
        if (this.conditions.contains(condition.toString())) {
          Object v = conditions.get(PropertyKey.of(condition.toString()));
          String found = target(v, match);
          if (found != null || v == Null.NULL || v == Undefined.UNDEFINED) {
            return found;
          }
        }
      }
    }
    return null;
  }
}
