package everett.cli.repl;

import everett.host.stream.Output;
import everett.host.stream.StandardStreams;
import java.io.IOError;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.Completer;
import org.jline.reader.EOFError;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/** A terminal on which lines are edited. What is printed while one is being typed appears above it. */
final class TerminalKeyboard implements Keyboard {
  // Of a terminal that does not tell its size.
  private static final int COLUMNS = 80;
  private static final int ROWS = 24;

  private static final String FINISH = "everett-finish";
  private static final String SUSPEND = "everett-suspend";

  private final Terminal terminal;
  private final LineReader reader;
  private final StandardStreams streams;
  private BooleanSupplier interrupt = () -> false;
  private volatile boolean typing;
  private volatile boolean closing;

  /** The lines are all read, whatever they are, until {@link #finished}. */
  private boolean editing;

  private boolean finished;

  /** The input was empty when the user interrupted it last. */
  private volatile boolean leaving;

  /**
   * @param of the process
   * @param history where earlier inputs are kept; null for nowhere
   */
  TerminalKeyboard(StandardStreams of, @Nullable Path history) throws IOException {
    // While a line is read, Ctrl+C is a key. Were it made a signal too, it would be heard twice.
    System.setProperty(TerminalBuilder.PROP_SOFTWARE_SIGNALS, "false");
    terminal = TerminalBuilder.builder().system(true).exec(true).ffm(false).jni(false).dumb(false)
        .graphemeCluster(false) // asks the terminal, and waits for an answer that may not come
        .encoding(StandardCharsets.UTF_8).build();
    if (terminal.getWidth() <= 0 || terminal.getHeight() <= 0) {
      terminal.setSize(new Size(COLUMNS, ROWS));
    }
    LineReaderBuilder builder = LineReaderBuilder.builder().terminal(terminal).appName("everett").parser(new Texts())
        .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
        .option(LineReader.Option.INSERT_TAB, false)
        .option(LineReader.Option.AUTO_MENU, false)
        .option(LineReader.Option.HISTORY_TIMESTAMPED, false)
        .option(LineReader.Option.HISTORY_IGNORE_SPACE, false)
        .option(LineReader.Option.HISTORY_INCREMENTAL, true)
        .variable(LineReader.SECONDARY_PROMPT_PATTERN, Repl.CONTINUATION)
        .completer((Completer) (r, line, candidates) -> completer.complete(r, line, candidates));
    if (history != null) {
      builder.variable(LineReader.HISTORY_FILE, history);
    }
    reader = builder.build();
    reader.getWidgets().put(FINISH, this::finish);
    reader.getWidgets().put(SUSPEND, this::suspend);
    KeyMap<Binding> keys = Objects.requireNonNull(reader.getKeyMaps().get(LineReader.MAIN));
    keys.bind(new Reference(FINISH), KeyMap.ctrl('D'));
    keys.bind(new Reference(SUSPEND), KeyMap.ctrl('Z'));
    terminal.handle(Terminal.Signal.INT, signal -> leaving &= !interrupt.getAsBoolean());
    Output out = new Output(new Above(), true, () -> Runtime.getRuntime().halt(0));
    streams = new StandardStreams(out, out, of.terminal);
  }

  private Completer completer = (r, line, candidates) -> {};

  /** Says what completes names. */
  void completer(Completer names) {
    completer = names;
  }

  /** Says what stops a running program; it gives false if there is none. */
  void interrupt(BooleanSupplier stop) {
    interrupt = stop;
  }

  /** The streams through which programs write to the terminal. */
  StandardStreams streams() {
    return streams;
  }

  // ---- reading

  @Override
  public @Nullable String next() {
    while (!closing) {
      try {
        String text = read(Repl.PROMPT);
        leaving = false;
        if (!text.isBlank()) {
          return text;
        }
      } catch (UserInterruptException e) {
        Thread.interrupted(); // the line editor's way to end the reading
        if (closing || interrupt.getAsBoolean()) {
          continue;
        }
        boolean empty = e.getPartialLine().isEmpty();
        if (empty && leaving) {
          return null;
        }
        leaving = empty;
        if (empty) {
          streams.writeLine(false, "(To exit, press Ctrl+C again or Ctrl+D or type .exit)");
        }
      } catch (EndOfFileException | IOError | IllegalStateException e) {
        return null; // the end of input, of the terminal, or of the process
      }
    }
    return null;
  }

  private String read(String prompt) {
    streams.flush();
    typing = true;
    try {
      return reader.readLine(prompt);
    } finally {
      typing = false;
    }
  }

  @Override
  public void discard() {}

  @Override
  public boolean edits() {
    return true;
  }

  @Override
  public @Nullable String edit() {
    editing = true;
    finished = false;
    reader.variable(LineReader.SECONDARY_PROMPT_PATTERN, "");
    try {
      return read("");
    } catch (UserInterruptException | EndOfFileException | IOError | IllegalStateException e) {
      return null;
    } finally {
      editing = false;
      reader.variable(LineReader.SECONDARY_PROMPT_PATTERN, Repl.CONTINUATION);
    }
  }

  /** What Ctrl+D does. */
  private boolean finish() {
    if (editing) {
      finished = true;
      reader.callWidget(LineReader.ACCEPT_LINE);
    } else if (reader.getBuffer().length() == 0) {
      throw new EndOfFileException();
    } else {
      reader.callWidget(LineReader.DELETE_CHAR);
    }
    return true;
  }

  /** What Ctrl+Z does: the shell has the terminal until it lets the process go on, and the line is drawn again. */
  private boolean suspend() {
    try {
      new ProcessBuilder("kill", "-TSTP", String.valueOf(ProcessHandle.current().pid())).start().waitFor();
      return true;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Inputs, as the line editor asks for them: whether they are complete, and of what word the cursor is in. */
  private final class Texts implements Parser {
    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
      if (context == ParseContext.ACCEPT_LINE && isUnfinished(line)) {
        throw new EOFError(-1, cursor, "unfinished");
      }
      return new Word(line, cursor);
    }

    private boolean isUnfinished(String line) {
      if (editing) {
        return !finished;
      }
      Keyword last = Keyword.of(line.substring(line.lastIndexOf('\n') + 1));
      return (last == null || last.purpose() == null) && Input.isUnfinished(line);
    }

    @Override
    public boolean isEscapeChar(char c) {
      return false;
    }
  }

  // ---- writing

  /** Writes to the terminal, above what is being typed if something is. */
  private final class Above extends OutputStream {
    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      String text = new String(bytes, from, length, StandardCharsets.UTF_8);
      if (typing) {
        reader.printAbove(text);
      } else {
        terminal.writer().print(text);
        terminal.flush();
      }
    }
  }

  @Override
  public void stop() {
    closing = true;
  }

  @Override
  public void close() {
    try {
      terminal.close();
    } catch (IOException e) {
      // The terminal is gone: there is nothing to be restored.
    }
  }
}
