package everett.host.inspect;

import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.PropertyDescriptor;
import everett.object.ProxyObject;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Argument lists of the console's methods as text: a format with specifiers, and what follows
 * (<a href="https://nodejs.org/docs/latest-v20.x/api/util.html#utilformatformat-args">util.format</a>).
 */
public final class Format {
  private final Realm realm;
  private final boolean colors;
  private final Object[] arguments;

  /** The argument that was used last. */
  private int at;

  private Format(Realm realm, boolean colors, Object[] arguments) {
    this.realm = realm;
    this.colors = colors;
    this.arguments = arguments;
  }

  /** The arguments, as one text. */
  public static String format(Realm realm, boolean colors, Object[] arguments) {
    if (arguments.length == 0) {
      return "";
    }
    if (arguments.length == 1) {
      return text(realm, colors, arguments[0]);
    }
    return new Format(realm, colors, arguments).all();
  }

  private static String text(Realm realm, boolean colors, Object v) {
    return v instanceof CharSequence s ? s.toString() : Inspector.inspect(realm, v, InspectOptions.colors(colors));
  }

  private String all() {
    StringBuilder b = new StringBuilder();
    int next = 0;
    if (arguments[0] instanceof CharSequence format) {
      specifiers(format.toString(), b);
      next = at + 1;
    }
    for (int i = next; i < arguments.length; i++) {
      if (i > 0) {
        b.append(' ');
      }
      b.append(text(realm, colors, arguments[i]));
    }
    return b.toString();
  }

  private void specifiers(String format, StringBuilder b) {
    int done = 0;
    int last = format.length() - 1;
    for (int i = format.indexOf('%'); i >= 0 && i < last; i = format.indexOf('%', i + 1)) {
      char specifier = format.charAt(++i);
      String text = null;
      if (specifier == '%') {
        text = "%";
      } else if (at + 1 < arguments.length) {
        text = specifier(specifier, arguments[at + 1]);
        if (text != null) {
          at++;
        }
      }
      if (text != null) {
        b.append(format, done, i - 1).append(text);
        done = i + 1;
      }
    }
    b.append(format, done, format.length());
  }

  /** What the specifier makes of the argument; null if it is none. */
  private @Nullable String specifier(char specifier, Object v) {
    return switch (specifier) {
      case 's' -> string(v);
      case 'd' -> v instanceof BigInteger ? v + "n" : v instanceof Symbol ? "NaN" : number(TypeConversion.toNumber(v));
      case 'i' -> v instanceof BigInteger ? v + "n" : v instanceof Symbol ? "NaN" : parsed(Intrinsic.PARSE_INT, v);
      case 'f' -> v instanceof Symbol ? "NaN" : parsed(Intrinsic.PARSE_FLOAT, v);
      case 'j' -> json(v);
      case 'o' -> Inspector.inspect(realm, v, InspectOptions.hidden(colors));
      case 'O' -> Inspector.inspect(realm, v, InspectOptions.colors(colors));
      case 'c' -> "";
      default -> null;
    };
  }

  private static String number(double d) {
    return Numerals.text(d == 0 ? (Object) d : TypeConversion.number(d), false);
  }

  private String parsed(Intrinsic parser, Object v) {
    return Numerals.text(realm.get(parser).call(Undefined.UNDEFINED, v), false);
  }

  private String string(Object v) {
    if (v instanceof BigInteger) {
      return v + "n";
    }
    if (v instanceof Number) {
      return Numerals.text(v, false);
    }
    if (!(v instanceof JsObject o)) {
      return v.toString();
    }
    return !o.isCallable() && hasBuiltInToString(o)
        ? Inspector.inspect(realm, v, InspectOptions.depth(0, colors))
        : TypeConversion.toString(v);
  }

  /** Whether conversion to a string would tell nothing that the program has thought out. */
  private static boolean hasBuiltInToString(JsObject given) {
    JsObject o = given;
    while (o instanceof ProxyObject p) {
      JsObject target = p.target();
      if (target == null) {
        return true;
      }
      o = target;
    }
    if (!ObjectOperations.isCallable(o.get("toString"))) {
      return true;
    }
    if (o.hasOwn("toString")) {
      return false;
    }
    JsObject holder = o.getPrototypeOf();
    while (holder != null && !holder.hasOwn("toString")) {
      holder = holder.getPrototypeOf();
    }
    return holder != null && Constructors.isBuiltInPrototype(holder);
  }

  private String json(Object v) {
    try {
      Object stringify = realm.get(Intrinsic.JSON).get("stringify");
      return ObjectOperations.display(ObjectOperations.call(stringify, Undefined.UNDEFINED, v));
    } catch (JsThrow t) {
      if (t.value instanceof JsObject e && isAboutCycle(e)) {
        return "[Circular]";
      }
      throw t;
    }
  }

  private static boolean isAboutCycle(JsObject error) {
    PropertyDescriptor d = error.getOwnProperty("message");
    return d != null && d.value instanceof CharSequence s && s.toString().startsWith("Converting circular structure");
  }
}
