package everett.cli.repl;

import everett.machine.GlobalVariable;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.PropertyDescriptor;
import everett.object.PropertyKey;
import everett.object.ProxyObject;
import everett.object.Undefined;
import everett.operation.TypeConversion;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a beginning of a name may become. Nothing of the program runs to find out: no getter, no proxy. */
final class Names {
  private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

  private static final Set<String> KEYWORDS = Set.of(
      "async", "await", "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do", "else",
      "export", "extends", "false", "finally", "for", "function", "if", "import", "in", "instanceof", "let", "new", "null", "return",
      "super", "switch", "this", "throw", "true", "try", "typeof", "using", "var", "void", "while", "with", "yield");

  private final Realm realm;

  Names(Realm realm) {
    this.realm = realm;
  }

  /**
   * All names that begin so.
   *
   * @param word names joined by dots, the last of which may be unfinished
   * @return names joined by dots, in order; those of one's own objects and those inherited
   */
  Set<String> startingWith(String word) {
    Set<String> all = new TreeSet<>();
    int dot = word.lastIndexOf('.');
    String prefix = word.substring(0, dot + 1);
    String start = word.substring(dot + 1);
    if (dot < 0) {
      KEYWORDS.forEach(k -> add(all, "", start, k));
      realm.declarations.keySet().forEach(name -> add(all, "", start, name));
      properties(realm.global, all, "", start);
      return all;
    }
    Object value = value(word.substring(0, dot).replace("?", "").split("\\.", -1));
    JsObject o = value == null ? null : object(value);
    if (o != null) {
      properties(o, all, prefix, start);
    }
    return all;
  }

  private static void add(Set<String> all, String prefix, String start, String name) {
    if (name.startsWith(start) && NAME.matcher(name).matches()) {
      all.add(prefix + name);
    }
  }

  private static void properties(JsObject of, Set<String> all, String prefix, String start) {
    for (JsObject o = of; o != null && !(o instanceof ProxyObject); o = o.getPrototypeOf()) {
      for (Object key : o.ownPropertyKeys()) {
        if (key instanceof CharSequence name) {
          add(all, prefix, start, name.toString());
        }
      }
    }
  }

  /** The value of a chain of names; null if it is not known without running something. */
  private @Nullable Object value(String[] chain) {
    Object v = variable(chain[0]);
    for (int i = 1; i < chain.length && v != null; i++) {
      JsObject o = object(v);
      v = o == null ? null : property(o, chain[i]);
    }
    return v;
  }

  private @Nullable Object variable(String name) {
    if (name.equals("this") || name.equals("globalThis")) {
      return realm.global;
    }
    GlobalVariable declared = realm.declarations.get(name);
    return declared == null ? property(realm.global, name) : declared.value;
  }

  private static @Nullable Object property(JsObject of, String name) {
    for (JsObject o = of; o != null && !(o instanceof ProxyObject); o = o.getPrototypeOf()) {
      PropertyDescriptor d = o.getOwnProperty(PropertyKey.of(name));
      if (d != null) {
        return d.value;
      }
    }
    return null;
  }

  /** The object in which the properties of a value are looked up; null if it has none. */
  private @Nullable JsObject object(Object v) {
    if (v instanceof JsObject o) {
      return o;
    }
    return v == Undefined.UNDEFINED || v == Null.NULL ? null : TypeConversion.prototypeOfPrimitive(realm, v);
  }
}
