package everett.host.inspect;

import everett.machine.Frame;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.module.ModuleNamespace;
import everett.object.Accessor;
import everett.object.JsArray;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.PropertyDescriptor;
import everett.object.PropertyKey;
import everett.object.ProxyObject;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows values as node's <a href="https://nodejs.org/docs/latest-v20.x/api/util.html#utilinspectobject-options">
 * util.inspect</a> does. An inspector serves one call. Of the program it runs custom inspection functions, getters of
 * Symbol.toStringTag and of the name of constructors, and those of errors; no others.
 */
public final class Inspector {
  /** The key of custom inspection functions, in the global symbol registry. */
  public static final String CUSTOM = "nodejs.util.inspect.custom";

  /** Longer texts stop the inspection of what lies deeper. */
  private static final long BUDGET = 1 << 27;

  /** What lies deeper is not shown, whatever the options say: about where node's stack overflows. */
  private static final int DEEPEST = 1000;

  private static final String INTERRUPTED = ": Inspection interrupted prematurely. Maximum call stack size exceeded.]";

  final Realm realm;
  final InspectOptions options;
  private final Symbol custom;
  private final Lines lines;
  private final List<JsObject> path = new ArrayList<>();
  private final Map<JsObject, Integer> references = new IdentityHashMap<>();
  private final Map<Integer, Long> spent = new java.util.HashMap<>();

  /** The column in which lines begin. */
  int indentation;

  /** Whether the bytes of buffers are shown. */
  boolean showsBytes = true;

  /** How deep the object lies that was begun last. */
  private int deepest;

  private boolean exhausted;

  private Inspector(Realm realm, InspectOptions options) {
    this.realm = realm;
    this.options = options;
    custom = realm.agent.symbolFor(CUSTOM);
    lines = new Lines(options);
  }

  /** A value as text. */
  public static String inspect(Realm realm, Object value, InspectOptions options) {
    return new Inspector(realm, options).value(value, 0);
  }

  /** What nobody has caught, as text, even where it throws again when it is shown. */
  public static String inspectThrown(Realm realm, Object value, InspectOptions options) {
    Frame frame = realm.agent.frame;
    try {
      return inspect(realm, value, options);
    } catch (JsThrow | StackOverflowError t) {
      realm.agent.frame = frame;
      return "[an object that throws when it is shown]";
    }
  }

  String paint(String text, Style style) {
    return options.colors ? style.paint(text) : text;
  }

  // ---- values

  /** Any value, at that depth. */
  String value(Object value, int depth) {
    if (!(value instanceof JsObject o)) {
      return primitive(value);
    }
    JsObject target = o;
    while (target instanceof ProxyObject p) {
      JsObject t = p.target();
      JsObject h = p.handler();
      if (t == null || h == null) {
        return paint("<Revoked Proxy>", Style.SPECIAL);
      }
      if (options.showProxy) {
        return proxy(t, h, depth);
      }
      target = t;
    }
    if (options.customInspect) {
      String text = customized(target, o, depth);
      if (text != null) {
        return text;
      }
    }
    if (path.contains(target)) {
      Integer number = references.get(target);
      if (number == null) {
        references.put(target, number = references.size() + 1);
      }
      return paint("[Circular *" + number + "]", Style.SPECIAL);
    }
    return object(target, depth);
  }

  private String proxy(JsObject target, JsObject handler, int depth) {
    if (depth > options.depth) {
      return paint("Proxy [Array]", Style.SPECIAL);
    }
    deepest = depth + 1;
    indentation += 2;
    List<String> parts = List.of(value(target, depth + 1), value(handler, depth + 1));
    indentation -= 2;
    return list("Proxy [", parts, depth + 1);
  }

  /** Two values as an array. */
  String pair(String first, String second, int depth) {
    return list("[", List.of(first, second), depth);
  }

  private String list(String open, List<String> entries, int depth) {
    Form form = new Form(List.of(), null);
    form.open = open;
    form.close = "]";
    form.arrayLike = true;
    return lines.join(entries, form, indentation, deepest - depth, false);
  }

  /** What the object's own inspection function gives; null if it has none. */
  private @Nullable String customized(JsObject target, JsObject original, int depth) {
    Object f = target.get(custom);
    if (!(f instanceof JsObject function) || !function.isCallable() || isPrototypeOfItsConstructor(target)) {
      return null;
    }
    double left = options.depth - depth;
    Object inspect = Inspecting.inspectFunction(realm);
    if (f == inspect) {
      return null;
    }
    Object shown =
        function.call(original, TypeConversion.number(left), options.toObject(realm, left), inspect);
    if (shown == original) {
      return null;
    }
    String text = shown instanceof JsObject ? value(shown, depth) : ObjectOperations.display(shown);
    return text.replace("\n", "\n" + " ".repeat(indentation));
  }

  private static boolean isPrototypeOfItsConstructor(JsObject o) {
    return o.get("constructor") instanceof JsObject c && c.get("prototype") == o;
  }

  /** A value that is no object. */
  String primitive(Object v) {
    return primitive(v, options.colors);
  }

  String primitive(Object v, boolean colors) {
    if (v instanceof CharSequence s) {
      return string(s.toString(), colors);
    }
    String text;
    Style style;
    if (v instanceof BigInteger n) {
      text = options.numericSeparator ? Numerals.separated(n.toString()) + "n" : n + "n";
      style = Style.BIGINT;
    } else if (v instanceof Number) {
      text = Numerals.text(v, options.numericSeparator);
      style = Style.NUMBER;
    } else {
      text = v.toString();
      style =
          v instanceof Boolean ? Style.BOOLEAN
              : v == Undefined.UNDEFINED ? Style.UNDEFINED : v == Null.NULL ? Style.NULL : Style.SYMBOL;
    }
    return colors ? style.paint(text) : text;
  }

  private String string(String s, boolean colors) {
    String trailer = "";
    if (s.length() > options.maxStringLength) {
      int most = (int) Math.max(options.maxStringLength, 0);
      int rest = s.length() - most;
      trailer = "... " + rest + " more character" + (rest > 1 ? "s" : "");
      s = s.substring(0, most);
    }
    boolean split =
        options.compact != InspectOptions.FULLY_COMPACT && s.length() > 16 && s.length() > options.breakLength - indentation - 4;
    int end = split ? s.indexOf('\n') + 1 : 0;
    if (end == 0 || end == s.length()) {
      return quoted(s, colors) + trailer;
    }
    StringBuilder b = new StringBuilder();
    int from = 0;
    while (end > 0 && end < s.length()) {
      b.append(quoted(s.substring(from, end), colors)).append(" +\n").repeat(' ', indentation + 2);
      from = end;
      end = s.indexOf('\n', from) + 1;
    }
    return b.append(quoted(s.substring(from), colors)).append(trailer).toString();
  }

  private static String quoted(String s, boolean colors) {
    String quoted = Quoting.quote(s);
    return colors ? Style.STRING.paint(quoted) : quoted;
  }

  // ---- objects

  private String object(JsObject o, int depth) {
    Form form = new Forms(this, o, depth).form();
    if (form.complete != null) {
      return form.complete;
    }
    if (depth > options.depth || exhausted) {
      return paint(form.tooDeep, Style.SPECIAL);
    }
    if (depth > DEEPEST) {
      String name = form.tooDeep.substring(0, form.tooDeep.length() - 1);
      return paint(name + INTERRUPTED, Style.SPECIAL);
    }
    int level = depth + 1;
    path.add(o);
    deepest = level;
    List<String> output = new Entries(this, o, level).of(form);
    for (Object key : form.keys) {
      output.add(property(o, level, key));
    }
    if (form.inherited != null) {
      output.addAll(form.inherited);
    }
    Integer reference = references.get(o);
    if (reference != null) {
      String mark = paint("<ref *" + reference + ">", Style.SPECIAL);
      if (options.compact != InspectOptions.FULLY_COMPACT) {
        form.base = form.base.isEmpty() ? mark : mark + " " + form.base;
      } else {
        form.open = mark + " " + form.open;
      }
    }
    path.removeLast();
    Sorting.sort(options, output, form);
    String text = lines.join(output, form, indentation, deepest - level, form.arrayLike && numbersOnly(o, output.size()));
    long total = spent.merge(indentation, (long) text.length(), Long::sum);
    exhausted |= total > BUDGET;
    return text;
  }

  private static boolean numbersOnly(JsObject o, int n) {
    for (int i = 0; i < n; i++) {
      Object v = o instanceof JsArray a && a.isDense() ? a.element(i) : o.get(PropertyKey.of(i));
      if (!(v instanceof Number)) {
        return false;
      }
    }
    return true;
  }

  /** A property as {@code key: value}. */
  String property(JsObject o, int depth, Object key) {
    if (o instanceof ModuleNamespace m && key != Symbol.TO_STRING_TAG && m.valueIfInitialized(key.toString()) == null) {
      return name(key, true) + ": " + paint("<uninitialized>", Style.SPECIAL);
    }
    PropertyDescriptor d = o.getOwnProperty(key);
    return property(depth, key, d == null ? PropertyDescriptor.data(o.get(key), true, true, true) : d, o);
  }

  private String property(int depth, Object key, PropertyDescriptor d, JsObject receiver) {
    boolean narrow = options.compact == InspectOptions.FULLY_COMPACT;
    String gap = " ";
    String text;
    if (d.value != null) {
      int step = narrow ? 3 : 2;
      indentation += step;
      text = value(d.value, depth);
      if (narrow && options.breakLength < Width.of(text)) {
        gap = "\n" + " ".repeat(indentation);
      }
      indentation -= step;
    } else {
      text = new Accessors(this).text(new Accessor(orUndefined(d.getter), orUndefined(d.setter)), depth, receiver);
    }
    return name(key, d.isEnumerable()) + ":" + gap + text;
  }

  /** A property that an object has from a prototype. */
  String inherited(JsObject o, Object key, PropertyDescriptor d, int depth) {
    path.add(o);
    String text = property(depth, key, d, o);
    path.removeLast();
    return text;
  }

  private static Object orUndefined(@Nullable Object v) {
    return v == null ? Undefined.UNDEFINED : v;
  }

  private String name(Object key, boolean enumerable) {
    if (key instanceof Symbol s) {
      return "[" + paint(Quoting.escape(s.toString()), Style.SYMBOL) + "]";
    }
    String name = key.toString();
    if (name.equals("__proto__")) {
      return "['__proto__']";
    }
    if (!enumerable) {
      return "[" + Quoting.escape(name) + "]";
    }
    return Quoting.isPlainName(name) ? name : paint(Quoting.quote(name), Style.STRING);
  }

  /** An element of an array: the value, or what stands for its accessors. */
  String element(JsObject o, int depth, Object key) {
    PropertyDescriptor d = o.getOwnProperty(key);
    if (d == null || d.value == null) {
      return d == null ? paint("undefined", Style.UNDEFINED)
          : new Accessors(this).text(new Accessor(orUndefined(d.getter), orUndefined(d.setter)), depth, o);
    }
    indentation += 2;
    String text = value(d.value, depth);
    indentation -= 2;
    return text;
  }
}
