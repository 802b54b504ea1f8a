package everett.cli.repl;

import everett.host.stream.StandardStreams;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of standard input. Prompts are printed whoever reads them, so that tools can follow. */
final class PlainKeyboard implements Keyboard {
  private final BufferedReader lines =
      new BufferedReader(new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8));
  private final StandardStreams streams;
  private final StringBuilder typed = new StringBuilder();

  PlainKeyboard(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public @Nullable String next() {
    for (;;) {
      String line = line(typed.isEmpty() ? Repl.PROMPT : Repl.CONTINUATION);
      if (line == null) {
        String rest = typed.toString();
        typed.setLength(0);
        return rest.isBlank() ? null : rest;
      }
      Keyword keyword = Keyword.of(line);
      if (keyword != null && (typed.isEmpty() || keyword.purpose() != null)) {
        return line;
      }
      typed.append(line);
      String text = typed.toString();
      if (text.isBlank()) {
        typed.setLength(0);
      } else if (Input.isUnfinished(text)) {
        typed.append('\n');
      } else {
        typed.setLength(0);
        return text;
      }
    }
  }

  private @Nullable String line(String prompt) {
    streams.out.write(prompt);
    streams.flush();
    try {
      return lines.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void discard() {
    typed.setLength(0);
  }

  @Override
  public boolean edits() {
    return false;
  }

  @Override
  public @Nullable String edit() {
    return null;
  }

  @Override
  public void stop() {}

  @Override
  public void close() {}
}
