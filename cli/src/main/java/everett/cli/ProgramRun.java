package everett.cli;

import everett.grammar.Source;
import everett.host.Engine;
import everett.host.MainProgram;
import everett.host.module.SourceFile;
import everett.host.process.Invocation;
import everett.host.stream.StandardStreams;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.function.ToIntFunction;

/** Runs the program of this process. Each method gives the exit code. */
final class ProgramRun {
  private final StandardStreams streams;
  private final Engine engine;
  private final MainProgram program;

  /**
   * @param options of the command
   * @param ofFile the program is a file
   * @param arguments of the program, after its file if it is one
   */
  ProgramRun(StandardStreams streams, List<String> options, boolean ofFile, List<String> arguments) {
    this.streams = streams;
    String command = System.getProperty("everett.command", "everett");
    engine = new Engine(streams, new Invocation("everett", command, options, ofFile, arguments));
    program = new MainProgram(engine, streams);
  }

  /** Runs a file. */
  int file(String path) {
    try {
      return program.file(path);
    } catch (RuntimeException | Error e) {
      return InternalFault.report(streams, e);
    }
  }

  /** Runs a text that the command line gives. */
  int text(String text, boolean print) {
    try {
      return program.text(new Source("[eval]", text), print);
    } catch (RuntimeException | Error e) {
      return InternalFault.report(streams, e);
    }
  }

  /** Runs what standard input gives. */
  int standardInput() {
    return read("-", source -> program.text(source, false));
  }

  /**
   * Parses a program without running it.
   *
   * @param path of a file, or {@code -} for standard input
   */
  int check(String path) {
    return read(path, program::check);
  }

  private int read(String path, ToIntFunction<Source> then) {
    try {
      Source source;
      if (path.equals("-")) {
        try (FileInputStream in = new FileInputStream(FileDescriptor.in)) {
          source = SourceFile.decode("[stdin]", in.readAllBytes());
        }
      } else {
        source = SourceFile.read(new File(path));
      }
      return then.applyAsInt(source);
    } catch (FileNotFoundException e) {
      streams.writeLine(true, "everett: there is no file '" + path + "' that could be read");
      return 1;
    } catch (IOException e) {
      streams.writeLine(true, "everett: " + e.getMessage());
      return 1;
    } catch (RuntimeException | Error e) {
      return InternalFault.report(streams, e);
    }
  }
}
