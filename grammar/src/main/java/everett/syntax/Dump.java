package everett.syntax;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a tree for people to read: a line for each record with its offsets, its plain values behind them, and its
 * parts under it. Absent parts, empty lists and what is false are left out.
 */
public final class Dump {
  private final StringBuilder out = new StringBuilder();

  private Dump() {}

  public static String dump(Syntax tree) {
    Dump d = new Dump();
    d.record((Record) tree, 0);
    return d.out.toString();
  }

  private void record(Record record, int indent) {
    out.append(record.getClass().getSimpleName());
    RecordComponent[] components = record.getClass().getRecordComponents();
    if (record instanceof Syntax s) {
      out.append(' ').append(s.start()).append('-').append(s.end());
    }
    for (RecordComponent c : components) {
      if (!c.getName().equals("start") && !c.getName().equals("end")) {
        scalar(c.getName(), get(record, c));
      }
    }
    out.append('\n');
    for (RecordComponent c : components) {
      part(c.getName(), get(record, c), indent + 2);
    }
  }

  private void scalar(String name, @Nullable Object value) {
    switch (value) {
      case null -> { }
      case Boolean b -> {
        if (b || name.equals("value")) {
          out.append(' ').append(name.equals("value") ? b.toString() : name);
        }
      }
      case String s -> quoted(out.append(' ').append(name).append('='), s);
      case Enum<?> e -> out.append(' ').append(e);
      case Record r -> { }
      case List<?> l -> { }
      default -> out.append(' ').append(name).append('=').append(value);
    }
  }

  private void part(String name, @Nullable Object value, int indent) {
    if (value instanceof Record r) {
      out.repeat(' ', indent).append(name).append(": ");
      record(r, indent);
    } else if (value instanceof List<?> l && !l.isEmpty()) {
      out.repeat(' ', indent).append(name).append(":\n");
      for (Object item : l) {
        out.repeat(' ', indent).append("- ");
        if (item instanceof Record r) {
          record(r, indent + 2);
        } else {
          out.append("(none)\n");
        }
      }
    }
  }

  private static void quoted(StringBuilder b, String s) {
    b.append('"');
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      switch (c) {
        case '"', '\\' -> b.append('\\').append(c);
        case '\n' -> b.append("\\n");
        case '\r' -> b.append("\\r");
        case '\t' -> b.append("\\t");
        default -> {
          if (c < ' ' || c > '~') {
            b.append("\\u").append(String.format("%04x", (int) c));
          } else {
            b.append(c);
          }
        }
      }
    }
    b.append('"');
  }

  private static @Nullable Object get(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
