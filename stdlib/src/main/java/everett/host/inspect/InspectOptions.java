package everett.host.inspect;

import everett.machine.Builtins;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Shape;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The <a href="https://nodejs.org/docs/latest-v20.x/api/util.html#utilinspectobject-options">options</a> of inspect.
 */
public final class InspectOptions {
  /** {@link #compact} where the program says {@code true}. */
  static final int FULLY_COMPACT = -1;

  boolean showHidden;

  /** Levels that are shown below the first; infinite for all. */
  double depth = 2;

  boolean colors;
  boolean customInspect = true;
  boolean showProxy;
  double maxArrayLength = 100;
  double maxStringLength = 10_000;
  double breakLength = 80;

  /** So many inner levels share a line where they fit; 0 for none. */
  int compact = 3;

  boolean sorted;

  /** Compares properties, if {@link #sorted} and not by their text. */
  @Nullable JsObject comparator;

  /** Getters are called, if they have no setter (get), if they have one (set). */
  boolean gettersWithoutSetter;

  boolean gettersWithSetter;
  boolean numericSeparator;

  /** An error without a stack is not put in brackets. */
  boolean bareErrors;

  /** The object that the program gave, from which custom inspection functions get what we do not know. */
  private @Nullable JsObject given;

  /** The options by default, with or without colours. */
  public static InspectOptions colors(boolean colors) {
    InspectOptions o = new InspectOptions();
    o.colors = colors;
    return o;
  }

  /** The options by default, but for the depth. */
  public static InspectOptions depth(double depth, boolean colors) {
    InspectOptions o = colors(colors);
    o.depth = depth;
    return o;
  }

  /** Options for a cell of a table. */
  public static InspectOptions forCell(double depth, boolean colors) {
    InspectOptions o = depth(depth, colors);
    o.maxArrayLength = 3;
    o.breakLength = Double.POSITIVE_INFINITY;
    return o;
  }

  /** Options for the specifier %o of the console. */
  static InspectOptions hidden(boolean colors) {
    InspectOptions o = depth(4, colors);
    o.showHidden = true;
    o.showProxy = true;
    return o;
  }

  /** Options for the values of a conversation. */
  public static InspectOptions ofAnswer(boolean colors) {
    InspectOptions o = colors(colors);
    o.showProxy = true;
    return o;
  }

  /** Options for what ends a program. */
  public static InspectOptions ofUncaught(boolean colors) {
    InspectOptions o = colors(colors);
    o.bareErrors = true;
    return o;
  }

  /** The same without calls of custom inspection functions. */
  public InspectOptions withoutCustom() {
    customInspect = false;
    return this;
  }

  /** Takes over what an object of the program says. */
  public InspectOptions from(Object options) {
    if (!(options instanceof JsObject o)) {
      return this;
    }
    given = o;
    showHidden = flag(o, "showHidden", showHidden);
    depth = limit(o, "depth", depth);
    colors = flag(o, "colors", colors);
    customInspect = flag(o, "customInspect", customInspect);
    showProxy = flag(o, "showProxy", showProxy);
    maxArrayLength = limit(o, "maxArrayLength", maxArrayLength);
    maxStringLength = limit(o, "maxStringLength", maxStringLength);
    breakLength = limit(o, "breakLength", breakLength);
    Object c = o.get("compact");
    if (c instanceof Boolean b) {
      compact = b ? FULLY_COMPACT : 0;
    } else if (c instanceof Number) {
      compact = Math.max(0, TypeConversion.toInt32(c));
    }
    Object s = o.get("sorted");
    if (s != Undefined.UNDEFINED) {
      sorted = TypeConversion.toBoolean(s);
      comparator = ObjectOperations.isCallable(s) ? (JsObject) s : null;
    }
    Object g = o.get("getters");
    if (g != Undefined.UNDEFINED) {
      String kind = g instanceof CharSequence t ? t.toString() : "";
      boolean all = g == Boolean.TRUE;
      gettersWithoutSetter = all || kind.equals("get");
      gettersWithSetter = all || kind.equals("set");
    }
    numericSeparator = flag(o, "numericSeparator", numericSeparator);
    return this;
  }

  private static boolean flag(JsObject o, String name, boolean otherwise) {
    Object v = o.get(name);
    return v == Undefined.UNDEFINED ? otherwise : TypeConversion.toBoolean(v);
  }

  private static double limit(JsObject o, String name, double otherwise) {
    Object v = o.get(name);
    return v == Undefined.UNDEFINED ? otherwise : v == Null.NULL ? Double.POSITIVE_INFINITY : TypeConversion.toNumber(v);
  }

  /** The options as an object of the program; depth is what is left of it. */
  JsObject toObject(Realm realm, double depth) {
    JsObject o = realm.object();
    if (given != null) {
      ObjectOperations.copyDataProperties(o, given, Set.of());
    }
    o.put("showHidden", showHidden, Shape.WEC);
    o.put("depth", TypeConversion.number(depth), Shape.WEC);
    o.put("colors", colors, Shape.WEC);
    o.put("customInspect", customInspect, Shape.WEC);
    o.put("showProxy", showProxy, Shape.WEC);
    o.put("maxArrayLength", TypeConversion.number(maxArrayLength), Shape.WEC);
    o.put("maxStringLength", TypeConversion.number(maxStringLength), Shape.WEC);
    o.put("breakLength", TypeConversion.number(breakLength), Shape.WEC);
    o.put("compact", compact == FULLY_COMPACT ? (Object) true : compact == 0 ? (Object) false : (Object) compact, Shape.WEC);
    o.put("sorted", comparator != null ? comparator : (Object) sorted, Shape.WEC);
    o.put("getters", gettersWithSetter ? gettersWithoutSetter ? (Object) true : "set" : gettersWithoutSetter ? "get" : (Object) false,
        Shape.WEC);
    o.put("numericSeparator", numericSeparator, Shape.WEC);
    o.put("stylize", Builtins.function(realm, "stylize", "", 2, this::stylize), Shape.WEC);
    return o;
  }

  /** What custom inspection functions call to paint text: {@code stylize(text, 'number')}. */
  private Object stylize(Realm realm, Object thisValue, Object[] arguments) {
    String text = TypeConversion.toString(Arguments.get(arguments, 0));
    String name = TypeConversion.toString(Arguments.get(arguments, 1));
    if (colors) {
      for (Style style : Style.values()) {
        if (style.name().toLowerCase(Locale.ROOT).equals(name)) {
          return style.paint(text);
        }
      }
    }
    return text;
  }
}
