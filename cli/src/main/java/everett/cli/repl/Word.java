package everett.cli.repl;

import java.util.List;
import org.jline.reader.CompletingParsedLine;

/** The names, joined by dots, that stand before the cursor in a text. */
record Word(String line, int cursor) implements CompletingParsedLine {
  @Override
  public String word() {
    int start = cursor;
    while (start > 0 && isPart(line.charAt(start - 1))) {
      start--;
    }
    return line.substring(start, cursor);
  }

  private static boolean isPart(char c) {
    return Character.isJavaIdentifierPart(c) || c == '.' || c == '#';
  }

  @Override
  public int wordCursor() {
    return word().length();
  }

  @Override
  public int wordIndex() {
    return 0;
  }

  @Override
  public List<String> words() {
    return List.of(word());
  }

  @Override
  public CharSequence escape(CharSequence candidate, boolean complete) {
    return candidate;
  }

  @Override
  public int rawWordCursor() {
    return wordCursor();
  }

  @Override
  public int rawWordLength() {
    return wordCursor();
  }
}
