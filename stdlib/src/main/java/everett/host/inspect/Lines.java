package everett.host.inspect;

import java.util.ArrayList;
import java.util.List;

/** Puts the entries of an object on one line or on several. */
final class Lines {
  private static final int SEPARATOR = 2;

  private final InspectOptions options;

  Lines(InspectOptions options) {
    this.options = options;
  }

  /**
   * The object as one text.
   *
   * @param entries the properties and elements
   * @param form braces and what stands before them
   * @param innerLevels how many levels below this one the last entry has
   * @param numbers the entries are elements of an array that has numbers only: they are aligned at their right
   */
  String join(List<String> entries, Form form, int indentation, int innerLevels, boolean numbers) {
    if (options.compact == InspectOptions.FULLY_COMPACT) {
      return joinTight(entries, form, indentation);
    }
    String base = form.base.isEmpty() ? "" : form.base + " ";
    List<String> lines = entries;
    if (options.compact >= 1) {
      if (form.arrayLike && entries.size() > 6) {
        lines = group(entries, indentation, numbers);
      }
      if (innerLevels < options.compact && lines.size() == entries.size()) {
        int start = lines.size() + indentation + form.open.length() + form.base.length() + 10;
        if (fits(lines, start, form.base)) {
          String line = String.join(", ", lines);
          if (line.indexOf('\n') < 0) {
            return base + form.open + " " + line + " " + form.close;
          }
        }
      }
    }
    return several(base, lines, form, indentation);
  }

  private static String several(String base, List<String> lines, Form form, int indentation) {
    // What lies deep is copied once at each level above it, into a text of the right size.
    String newLine = "\n" + " ".repeat(indentation);
    long size = base.length() + form.open.length() + form.close.length() + newLine.length();
    for (String line : lines) {
      size += newLine.length() + 3 + line.length();
    }
    StringBuilder b = new StringBuilder((int) Math.min(size, Integer.MAX_VALUE - 8));
    b.append(base).append(form.open);
    String before = newLine + "  ";
    for (String line : lines) {
      b.append(before).append(line);
      before = "," + newLine + "  ";
    }
    return b.append(newLine).append(form.close).toString();
  }

  private String joinTight(List<String> entries, Form form, int indentation) {
    String base = form.base.isEmpty() ? "" : " " + form.base;
    if (fits(entries, 0, form.base)) {
      return form.open + base + " " + String.join(", ", entries) + " " + form.close;
    }
    String spaces = " ".repeat(indentation);
    String first = form.base.isEmpty() && form.open.length() == 1 ? " " : base + "\n" + spaces + "  ";
    return form.open + first + String.join(",\n" + spaces + "  ", entries) + " " + form.close;
  }

  private boolean fits(List<String> lines, int start, String base) {
    double total = lines.size() + start;
    if (total + lines.size() > options.breakLength) {
      return false;
    }
    for (String line : lines) {
      total += options.colors ? Width.length(line) : line.length();
      if (total > options.breakLength) {
        return false;
      }
    }
    return base.indexOf('\n') < 0;
  }

  /** Elements of an array in columns, so that short ones make a field about as high as wide. */
  private List<String> group(List<String> entries, int indentation, boolean numbers) {
    int n = entries.size() - (options.maxArrayLength < entries.size() ? 1 : 0);
    int[] widths = new int[n];
    int total = 0;
    int widest = 0;
    for (int i = 0; i < n; i++) {
      widths[i] = Width.of(entries.get(i));
      total += widths[i] + SEPARATOR;
      widest = Math.max(widest, widths[i]);
    }
    int cell = widest + SEPARATOR;
    if (cell * 3 + indentation >= options.breakLength || (double) total / cell <= 5 && widest > 6) {
      return entries;
    }
    double usual = Math.max(cell - 3 - Math.sqrt(cell - (double) total / entries.size()), 1);
    double square = Math.floor(Math.sqrt(2.5 * usual * n) / usual + 0.5);
    double available = Math.floor((options.breakLength - indentation) / cell);
    int columns = (int) Math.min(Math.min(square, available), Math.min(options.compact * 4, 15));
    if (columns <= 1) {
      return entries;
    }
    int[] columnWidths = new int[columns];
    for (int i = 0; i < columns; i++) {
      int width = 0;
      for (int j = i; j < n; j += columns) {
        width = Math.max(width, widths[j]);
      }
      columnWidths[i] = width + SEPARATOR;
    }
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < n; i += columns) {
      lines.add(line(entries, widths, columnWidths, i, Math.min(i + columns, n), numbers));
    }
    if (n < entries.size()) {
      lines.add(entries.get(n));
    }
    return lines;
  }

  private static String line(
      List<String> entries, int[] widths, int[] columnWidths, int from, int to, boolean numbers) {
    StringBuilder line = new StringBuilder();
    for (int j = from; j < to; j++) {
      boolean last = j == to - 1;
      int padding = columnWidths[j - from] - widths[j] - SEPARATOR;
      if (numbers) {
        pad(line, padding);
      }
      line.append(entries.get(j));
      if (!last) {
        line.append(", ");
        if (!numbers) {
          pad(line, padding);
        }
      }
    }
    return line.toString();
  }

  private static void pad(StringBuilder line, int n) {
    for (int i = 0; i < n; i++) {
      line.append(' ');
    }
  }
}
