package everett.host.console;

import everett.host.inspect.InspectOptions;
import everett.host.inspect.Inspector;
import everett.host.inspect.Members;
import everett.host.inspect.Width;
import everett.machine.Realm;
import everett.object.JsArray;
import everett.object.JsObject;
import everett.object.PropertyKey;
import everett.operation.ObjectOperations;
import everett.operation.ObjectOperations.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The table that <a href="https://nodejs.org/docs/latest-v20.x/api/console.html#consoletabletabulardata-properties">
 * console.table</a> draws: a line for each element or property, a column for each property of those. */
final class Table {
  private final Realm realm;
  private final boolean colors;
  private final List<String> heads = new ArrayList<>();

  /** The cells of each column; missing ones are empty. */
  private final List<Map<Integer, String>> columns = new ArrayList<>();

  private int lines;

  Table(Realm realm, boolean colors) {
    this.realm = realm;
    this.colors = colors;
  }

  /**
   * The drawing, without a line feed at its end.
   *
   * @param properties an array of the properties to show, or undefined for all
   */
  String of(JsObject data, Object properties) {
    List<Object> members = Members.of(data);
    if (members == null) {
      properties(data, properties);
    } else if (Members.arePairs(data)) {
      column("(iteration index)");
      column("Key");
      column("Values");
      for (int i = 0; i < members.size(); i += 2) {
        line(Integer.toString(lines), shown(members.get(i)), shown(members.get(i + 1)));
      }
    } else {
      column("(iteration index)");
      column("Values");
      for (Object member : members) {
        line(Integer.toString(lines), shown(member));
      }
    }
    return draw();
  }

  private Map<Integer, String> column(String head) {
    Map<Integer, String> cells = new LinkedHashMap<>();
    heads.add(head);
    columns.add(cells);
    return cells;
  }

  private void line(String... cells) {
    for (int i = 0; i < cells.length; i++) {
      columns.get(i).put(lines, cells[i]);
    }
    lines++;
  }

  private void properties(JsObject data, Object properties) {
    List<Object> wanted = properties instanceof JsArray ? List.of(ObjectOperations.createListFromArrayLike(properties)) : null;
    Map<Integer, Map<Integer, String>> indexed = new TreeMap<>();
    Map<String, Map<Integer, String>> named = new LinkedHashMap<>();
    Map<Integer, String> values = new LinkedHashMap<>();
    Map<Integer, String> index = column("(index)");
    for (Object key : ObjectOperations.enumerableOwnProperties(realm, data, Kind.KEY)) {
      index.put(lines, key.toString());
      Object item = data.get(PropertyKey.of(key.toString()));
      if (item instanceof JsObject o) {
        for (Object name : wanted != null ? wanted : ObjectOperations.enumerableOwnProperties(realm, o, Kind.KEY)) {
          Object cell = PropertyKey.of(ObjectOperations.display(name));
          Map<Integer, String> cells =
              cell instanceof Integer i
                  ? indexed.computeIfAbsent(i, k -> new LinkedHashMap<>())
                  : named.computeIfAbsent(cell.toString(), k -> new LinkedHashMap<>());
          cells.put(lines, o.hasOwn(cell) ? shown(o.get(cell)) : "");
        }
      } else {
        values.put(lines, shown(item));
      }
      lines++;
    }
    indexed.forEach((i, cells) -> add(Integer.toString(i), cells));
    named.forEach(this::add);
    if (!values.isEmpty()) {
      add("Values", values);
    }
  }

  private void add(String head, Map<Integer, String> cells) {
    heads.add(head);
    columns.add(cells);
  }

  private String shown(Object v) {
    boolean wide =
        v instanceof JsObject o
            && !o.isCallable()
            && !(o instanceof JsArray)
            && ObjectOperations.enumerableOwnProperties(realm, o, Kind.KEY).size() > 2;
    return Inspector.inspect(realm, v, InspectOptions.forCell(wide ? -1 : 0, colors));
  }

  private String draw() {
    int[] widths = new int[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Width.of(heads.get(i));
      for (String cell : columns.get(i).values()) {
        widths[i] = Math.max(widths[i], Width.of(cell));
      }
    }
    StringBuilder b = new StringBuilder();
    rule(b, '┌', '┬', '┐', widths);
    drawLine(b, -1, widths);
    rule(b, '├', '┼', '┤', widths);
    for (int i = 0; i < lines; i++) {
      drawLine(b, i, widths);
    }
    rule(b, '└', '┴', '┘', widths);
    return b.substring(0, b.length() - 1);
  }

  private static void rule(StringBuilder b, char left, char middle, char right, int[] widths) {
    for (int i = 0; i < widths.length; i++) {
      b.append(i == 0 ? left : middle).repeat('─', widths[i] + 2);
    }
    b.append(right).append('\n');
  }

  private void drawLine(StringBuilder b, int line, int[] widths) {
    for (int i = 0; i < widths.length; i++) {
      @Nullable String given = line < 0 ? heads.get(i) : columns.get(i).get(line);
      String cell = given == null ? "" : given;
      b.append("│ ").append(cell).repeat(' ', widths[i] - Width.of(cell) + 1);
    }
    b.append("│\n");
  }
}
