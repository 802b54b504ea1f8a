package everett.cli.repl;

import everett.cli.InternalFault;
import everett.host.Engine;
import everett.host.process.Invocation;
import everett.host.process.Version;
import everett.host.stream.StandardStreams;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jline.reader.Candidate;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/** Reads an input, evaluates it, prints its value, and does so again. */
public final class Repl {
  static final String PROMPT = "> ";
  static final String CONTINUATION = "... ";

  /** Of a process that the user has interrupted. */
  private static final int INTERRUPTED = 130;

  /** Milliseconds that the thread that reads has to leave the terminal in order. */
  private static final long PATIENCE = 500;

  /** Bytes of stack for the thread that parses what is typed. */
  private static final long STACK_SIZE = 64L << 20;

  private final Keyboard keyboard;
  private final StandardStreams streams;
  private final Session session;

  /** What has been evaluated. */
  private final List<String> entered = new ArrayList<>();

  private Repl(Keyboard keyboard, StandardStreams streams, Session session) {
    this.keyboard = keyboard;
    this.streams = streams;
    this.session = session;
  }

  /**
   * Talks until its user, or the program, ends it; gives the exit code.
   *
   * @param first is run before anything is read; may be null
   * @param print the value of {@code first} is printed
   */
  public static int run(StandardStreams streams, Invocation invocation, @Nullable String first, boolean print) {
    TerminalKeyboard terminal = terminal(streams);
    StandardStreams output = terminal == null ? streams : terminal.streams();
    Session session = Session.with(new Engine(output, invocation), output);
    if (terminal == null) {
      Signals.register("INT", () -> interrupted(session, streams));
    } else {
      Names names = new Names(session.realm());
      terminal.interrupt(session::interrupt);
      terminal.completer((reader, line, candidates) -> {
        for (String name : session.ask(() -> names.startingWith(line.word()), Set.<String>of())) {
          String shown = name.substring(name.lastIndexOf('.') + 1);
          candidates.add(new Candidate(name, shown, null, null, null, null, false));
        }
      });
    }
    Keyboard keyboard = terminal == null ? new PlainKeyboard(streams) : terminal;
    Repl repl = new Repl(keyboard, output, session);
    Thread typing = new Thread(null, () -> repl.talkToTheEnd(first, print), "repl", STACK_SIZE);
    typing.setDaemon(true);
    typing.start();
    int code = session.run();
    repl.leave(typing);
    return code;
  }

  /** The terminal, if lines can be edited on it. */
  private static @Nullable TerminalKeyboard terminal(StandardStreams streams) {
    boolean terminals = streams.terminal.isTerminal(0) && streams.terminal.isTerminal(1);
    if (!terminals || "dumb".equals(System.getenv("TERM"))) {
      return null;
    }
    try {
      return new TerminalKeyboard(streams, HistoryFile.open(streams));
    } catch (IOException | IllegalStateException e) {
      return null;
    }
  }

  /** Where lines are not edited, Ctrl+C ends the process if nothing runs that it could stop. */
  private static void interrupted(Session session, StandardStreams streams) {
    if (!session.interrupt()) {
      streams.flush();
      Runtime.getRuntime().halt(INTERRUPTED);
    }
  }

  private void leave(Thread typing) {
    keyboard.stop();
    typing.interrupt();
    try {
      typing.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    streams.flush();
    keyboard.close();
  }

  private void talkToTheEnd(@Nullable String first, boolean print) {
    try {
      talk(first, print);
    } catch (RuntimeException | Error e) {
      InternalFault.report(streams, e);
    }
    session.end();
  }

  private void talk(@Nullable String first, boolean print) {
    if (first != null) {
      session.evaluate(first, print);
    }
    streams.writeLine(false, "Everett v" + Version.EVERETT + ". Type \".help\" for what can be done here.");
    for (String input = keyboard.next(); input != null; input = keyboard.next()) {
      Keyword keyword = Keyword.of(input);
      if (keyword != null && keyword.purpose() == Keyword.Purpose.EXIT) {
        break;
      } else if (keyword != null) {
        obey(keyword);
      } else {
        evaluate(input);
      }
    }
  }

  private void evaluate(String text) {
    entered.add(text);
    session.evaluate(text, true);
  }

  // ---- keywords

  private void obey(Keyword keyword) {
    switch (keyword.purpose()) {
      case null -> streams.writeLine(false, "Invalid REPL keyword");
      case BREAK, CLEAR -> keyboard.discard();
      case EDITOR -> edit();
      case EXIT -> {}
      case HELP -> help();
      case LOAD -> load(keyword.rest());
      case SAVE -> save(keyword.rest());
    }
  }

  private void help() {
    for (Keyword.Purpose p : Keyword.purposes(keyboard.edits())) {
      streams.writeLine(false, String.format("%-9s%s", p.keyword, p.text));
    }
    streams.writeLine(false, "\nCtrl+C stops what runs, or forgets what is typed; Ctrl+D leaves.");
  }

  private void edit() {
    if (!keyboard.edits()) {
      streams.writeLine(false, "Invalid REPL keyword");
      return;
    }
    streams.writeLine(false, "// Ctrl+D runs these lines, Ctrl+C forgets them");
    String text = keyboard.edit();
    if (text != null && !text.isBlank()) {
      evaluate(text);
    }
  }

  private void load(String name) {
    try {
      StringBuilder input = new StringBuilder();
      for (String line : Files.readString(Path.of(name)).split("\\R", -1)) {
        input.append(line);
        if (Input.isUnfinished(input.toString())) {
          input.append('\n');
        } else if (!input.toString().isBlank()) {
          evaluate(input.toString());
          input.setLength(0);
        }
      }
      if (!input.toString().isBlank()) {
        evaluate(input.toString());
      }
    } catch (IOException | RuntimeException e) {
      streams.writeLine(false, "Failed to load: " + name);
    }
  }

  private void save(String name) {
    try {
      Files.write(Path.of(name), entered, StandardCharsets.UTF_8);
      streams.writeLine(false, "Session saved to: " + name);
    } catch (IOException | RuntimeException e) {
      streams.writeLine(false, "Failed to save: " + name);
    }
  }
}
