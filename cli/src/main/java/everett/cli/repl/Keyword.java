package everett.cli.repl;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that is no JavaScript, but says what the session is to do.
 *
 * @param name with its dot
 * @param rest what follows it
 */
record Keyword(String name, String rest) {
  /** Names, and what they are for. */
  enum Purpose {
    BREAK(".break", "forget the lines of an unfinished input"),
    CLEAR(".clear", "the same as .break"),
    EDITOR(".editor", "write several lines, which run together"),
    EXIT(".exit", "leave"),
    HELP(".help", "show this"),
    LOAD(".load", "run the file of that name as if it were typed here"),
    SAVE(".save", "write all that was run here to a file of that name");

    final String keyword;
    final String text;

    Purpose(String keyword, String text) {
      this.keyword = keyword;
      this.text = text;
    }
  }

  private static final Pattern FORM = Pattern.compile("\\s*(\\.(?![.\\d])\\S*)\\s*(.*?)\\s*", Pattern.DOTALL);

  /** What a line says; null if it is JavaScript. */
  static @Nullable Keyword of(String line) {
    Matcher m = FORM.matcher(line);
    return line.indexOf('\n') < 0 && m.matches() ? new Keyword(m.group(1), m.group(2)) : null;
  }

  /** What it is for; null if there is no such keyword. */
  @Nullable Purpose purpose() {
    for (Purpose p : Purpose.values()) {
      if (p.keyword.equals(name)) {
        return p;
      }
    }
    return null;
  }

  /** All keywords that a session knows. */
  static List<Purpose> purposes(boolean edits) {
    return List.of(Purpose.values()).stream().filter(p -> edits || p != Purpose.EDITOR).toList();
  }
}
