package everett.cli.dump;

import everett.generator.Step;
import everett.machine.Code;
import everett.machine.GlobalVariable;
import everett.node.Node;
import everett.node.Statement;
import everett.node.TargetNode;
import everett.object.Null;
import everett.object.PropertyKey;
import everett.object.Symbol;
import everett.object.Undefined;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes nodes by looking at their fields: what the planner decided stands in final fields, and in edges between nodes;
 * what nodes learn while they run is left out.
 */
final class NodeText {
  private static final Set<String> PLANS = Set.of("everett.node", "everett.node.operator", "everett.plan", "everett.generator");

  private final StringBuilder out = new StringBuilder();

  /** Steps are a graph: each is told once, and has a number by which it is called. */
  private final Map<Object, Integer> steps = new IdentityHashMap<>();

  private final Set<Object> path = Collections.newSetFromMap(new IdentityHashMap<>());

  String text(Code code) {
    code(code, 0);
    return out.toString();
  }

  /** A field that is to be told, and its value. */
  private record Part(String name, Object value) {}

  private void code(Code code, int indent) {
    code.complete();
    out.append("Code");
    if (!code.name.isEmpty()) {
      out.append(" \"").append(code.name).append('"');
    }
    out.append(" slots=").append(code.slots);
    if (code.parameters > 0) {
      out.append(" parameters=").append(code.parameters);
    }
    flag(code.strict, "strict");
    flag(code.arrow, "arrow");
    flag(code.wantsArguments, "wantsArguments");
    flag(code.straight, "straight");
    out.append('\n').repeat(' ', indent + 2);
    tree(code.body, indent + 2);
  }

  private void flag(boolean set, String name) {
    if (set) {
      out.append(' ').append(name);
    }
  }

  /** What begins in a line that is indented already. */
  private void tree(Object value, int indent) {
    if (value instanceof Code c) {
      code(c, indent);
      return;
    }
    out.append(name(value.getClass()));
    if (value instanceof Step) {
      Integer known = steps.get(value);
      if (known != null) {
        out.append(" #").append(known).append('\n');
        return;
      }
      steps.put(value, steps.size() + 1);
      out.append(" #").append(steps.size());
    }
    if (!path.add(value)) {
      out.append(" …\n");
      return;
    }
    List<Part> below = new ArrayList<>();
    for (Part p : parts(value)) {
      String scalar = scalar(p.value);
      if (scalar == null) {
        below.add(p);
      } else if (!scalar.equals("false")) {
        out.append(' ').append(p.name);
        if (!scalar.equals("true")) {
          out.append('=').append(scalar);
        }
      }
    }
    out.append('\n');
    below.forEach(p -> part(p.name, p.value, indent + 2));
    path.remove(value);
  }

  private void part(String name, Object value, int indent) {
    if (value.getClass().isArray()) {
      for (int i = 0; i < Array.getLength(value); i++) {
        Object element = Array.get(value, i);
        if (element != null) {
          part(name + "[" + i + "]", element, indent);
        }
      }
    } else if (value instanceof List<?> list) {
      part(name, list.toArray(), indent);
    } else if (isPlan(value.getClass())) {
      out.repeat(' ', indent).append(name).append(": ");
      tree(value, indent);
    }
  }

  /** {@code IfNode} is shown as If, {@code StatementNodes.Throw} as Throw, {@code CallNode.Call1} as Call1. */
  private static String name(Class<?> c) {
    String name = c.getSimpleName();
    if (name.isEmpty() || c.isSynthetic()) {
      return "<function>";
    }
    return name.endsWith("Node") && name.length() > 4 ? name.substring(0, name.length() - 4) : name;
  }

  private static boolean isPlan(Class<?> c) {
    return c == Code.class
        || Node.class.isAssignableFrom(c) || Statement.class.isAssignableFrom(c) || TargetNode.class.isAssignableFrom(c)
        || PLANS.contains(c.getPackageName()) && !c.isSynthetic();
  }

  private static List<Part> parts(Object value) {
    List<Class<?>> classes = new ArrayList<>();
    for (Class<?> c = value.getClass(); c != null && c != Object.class; c = c.getSuperclass()) {
      classes.addFirst(c);
    }
    List<Part> parts = new ArrayList<>();
    for (Class<?> c : classes) {
      for (Field f : c.getDeclaredFields()) {
        boolean decided = Modifier.isFinal(f.getModifiers()) || Step.class.isAssignableFrom(f.getType());
        if (decided && !Modifier.isStatic(f.getModifiers()) && !f.isSynthetic()) {
          Object v = get(f, value);
          if (v != null) {
            parts.add(new Part(f.getName(), v));
          }
        }
      }
    }
    return parts;
  }

  private static @Nullable Object get(Field f, Object of) {
    f.setAccessible(true);
    try {
      return f.get(of);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A value that stands in its node's line; null if it stands below, or is none of the plan. */
  private static @Nullable String scalar(Object v) {
    return switch (v) {
      case CharSequence s -> '"' + s.toString().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
      case BigInteger n -> n + "n";
      case Number n -> n.toString();
      case Boolean b -> b.toString();
      case Enum<?> e -> e.name();
      case Undefined u -> "undefined";
      case Null n -> "null";
      case Symbol s -> PropertyKey.display(s);
      case GlobalVariable g -> "<global>";
      case int[] a -> java.util.Arrays.toString(a);
      default -> null;
    };
  }
}
