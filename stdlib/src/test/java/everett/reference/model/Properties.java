package everett.reference.model;

import everett.reference.program.Nothing;
import everett.reference.program.NumberText;
import java.util.List;
import java.util.stream.Collectors;

/** Properties and conversions, as far as the programs need them. */
final class Properties {
  private Properties() {}

  static Object get(Object object, String name) {
    Object found = switch (object) {
      case Nothing n -> throw Thrown.typeError();
      case Heap.ArgumentsValue a when name.equals("length") -> (double) a.elements.size();
      case Heap.MapValue m when name.equals("size") -> (double) m.entries.size();
      case Heap.TextObject o when name.equals("length") -> (double) o.text.length();
      case Heap.ArrayValue a when name.equals("length") -> (double) a.elements.size();
      case String s when name.equals("length") -> (double) s.length();
      case Heap.ObjectValue o -> o.properties.get(name);
      case Heap.State s when name.equals("value") -> s.value;
      case Heap.State s when name.equals("done") -> s.done();
      case Heap.SetValue s when name.equals("size") -> (double) s.elements.size();
      default -> Nothing.UNDEFINED;
    };
    return found == null ? Nothing.UNDEFINED : found;
  }

  static Object index(Object object, Object index) {
    String key = text(index);
    if (key.matches("0|[1-9][0-9]{0,6}")) {
      int i = Integer.parseInt(key);
      return switch (object) {
        case Heap.ArgumentsValue a -> i < a.elements.size() ? a.elements.get(i)
            : a.others.getOrDefault(i, Nothing.UNDEFINED);
        case Heap.ArrayValue a -> i < a.elements.size() ? a.elements.get(i) : Nothing.UNDEFINED;
        case String s -> i < s.length() ? s.substring(i, i + 1) : Nothing.UNDEFINED;
        default -> get(object, key);
      };
    }
    return get(object, key);
  }

  static void set(Object object, String name, Object value) {
    switch (object) {
      case Heap.ObjectValue o -> o.properties.put(name, value);
      case Heap.ArgumentsValue a -> {
        int i = Integer.parseInt(name);
        if (i < a.elements.size()) {
          a.elements.set(i, value);
        } else {
          a.others.put(i, value);
        }
      }
      default -> throw Thrown.typeError();
    }
  }

  static boolean truth(Object value) {
    return switch (value) {
      case Nothing n -> false;
      case Boolean b -> b;
      case Double d -> d != 0 && !Double.isNaN(d);
      case String s -> !s.isEmpty();
      default -> true;
    };
  }

  /** ToString, where the programs' prelude gives functions and objects a short one. */
  static String text(Object value) {
    return switch (value) {
      case Nothing n -> "undefined";
      case Boolean b -> b.toString();
      case Double d -> NumberText.of(d);
      case String s -> s;
      case Heap.Closure f -> "fn";
      case Heap.BuiltIn f -> "fn";
      case Heap.ErrorValue e -> e.name;
      case Heap.TextObject o -> o.text;
      default -> "obj";
    };
  }

  static double number(Object value) {
    return switch (value) {
      case Nothing n -> Double.NaN;
      case Boolean b -> b ? 1 : 0;
      case Double d -> d;
      default -> parse(text(value).strip());
    };
  }

  private static double parse(String s) {
    if (s.isEmpty()) {
      return 0;
    }
    return s.matches("-?(Infinity|[0-9]+(\\.[0-9]+)?(e[+][0-9]+)?)") ? Double.parseDouble(s) : Double.NaN;
  }

  private static boolean primitive(Object value) {
    return value instanceof Nothing || value instanceof Boolean || value instanceof Double || value instanceof String;
  }

  static Object binary(String operator, Object left, Object right) {
    return switch (operator) {
      case "+" -> {
        Object l = primitive(left) ? left : text(left);
        Object r = primitive(right) ? right : text(right);
        yield l instanceof String || r instanceof String ? text(l) + text(r) : (Object) (number(l) + number(r));
      }
      case "-" -> number(left) - number(right);
      case "^" -> (double) (toInt32(number(left)) ^ toInt32(number(right)));
      case "<" -> {
        Object l = primitive(left) ? left : text(left);
        Object r = primitive(right) ? right : text(right);
        yield l instanceof String a && r instanceof String b ? a.compareTo(b) < 0 : number(l) < number(r);
      }
      case "===" -> left instanceof Double a && right instanceof Double b ? a.doubleValue() == b.doubleValue()
          : left.equals(right);
      default -> throw new IllegalArgumentException(operator);
    };
  }

  private static int toInt32(double d) {
    if (Double.isNaN(d) || Double.isInfinite(d)) {
      return 0;
    }
    return new java.math.BigDecimal(d).toBigInteger().intValue();
  }

  /** What the log shows of a value. */
  static String show(Object value) {
    String s = show(value, 2);
    return s.length() > 200 ? "text of " + s.length() : s;
  }

  private static String show(Object value, int depth) {
    return value instanceof Heap.ArrayValue a && depth > 0
        ? a.elements.stream().map(e -> show(e, depth - 1)).collect(Collectors.joining(",", "[", "]")) : text(value);
  }

  static String show(List<Object> values) {
    return values.stream().map(Properties::show).collect(Collectors.joining(" "));
  }
}
