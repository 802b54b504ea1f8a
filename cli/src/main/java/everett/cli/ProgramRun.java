package everett.cli;

import everett.cli.dump.AstDump;
import everett.cli.dump.PlanDump;
import everett.cli.repl.Repl;
import everett.grammar.JsSyntaxError;
import everett.grammar.Source;
import everett.host.Engine;
import everett.host.MainProgram;
import everett.host.UncaughtReport;
import everett.host.module.SourceFile;
import everett.host.process.Invocation;
import everett.host.stream.StandardStreams;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Runs the program of this process. Each method gives the exit code. */
final class ProgramRun {
  private final StandardStreams streams;
  private final Invocation invocation;
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
    invocation = new Invocation("everett", command, options, ofFile, arguments);
    engine = new Engine(streams, invocation);
    program = new MainProgram(engine, streams);
    MemoryWatch.start(() -> Runtime.getRuntime().halt(Main.outOfMemory(streams)));
  }

  /**
   * Runs a file.
   *
   * @param module it is an ECMAScript module, whatever its name
   */
  int file(String path, boolean module) {
    try {
      return program.file(path, module);
    } catch (RuntimeException | Error e) {
      return InternalFault.report(streams, e);
    }
  }

  /**
   * Runs a text that the command line gives.
   *
   * @param module it is an ECMAScript module
   */
  int text(String text, boolean print, boolean module) {
    try {
      Source source = new Source("[eval]", text);
      return module ? program.module(text) : program.text(source, print);
    } catch (RuntimeException | Error e) {
      return InternalFault.report(streams, e);
    }
  }

  /**
   * Talks to the user.
   *
   * @param first runs before; may be null
   * @param print the value of {@code first} is printed
   */
  int converse(@Nullable String first, boolean print) {
    try {
      return Repl.run(streams, invocation, first, print);
    } catch (RuntimeException | Error e) {
      return InternalFault.report(streams, e);
    }
  }

  /**
   * Runs what standard input gives.
   *
   * @param module it is an ECMAScript module
   */
  int standardInput(boolean module) {
    return read("-", source -> module ? program.module(source.text()) : program.text(source, false));
  }

  /**
   * Parses a program without running it.
   *
   * @param path of a file, or {@code -} for standard input
   * @param module it is an ECMAScript module, whatever its name
   */
  int check(String path, boolean module) {
    return read(path, source -> program.check(source, module || isModule(path, source)));
  }

  private boolean isModule(String path, Source source) {
    return !path.equals("-") && program.isModule(path, source);
  }

  /**
   * Prints a program's syntax tree or plan.
   *
   * @param path of a file, or {@code -} for a script from standard input
   * @param module it is an ECMAScript module, whatever its name
   */
  int dump(String path, boolean plan, boolean module) {
    return read(path, source -> {
      if (module || isModule(path, source)) {
        return dumpModule(source, plan);
      }
      if (path.equals("-")) {
        return dumpScript(source, plan);
      }
      return dump(plan ? () -> PlanDump.ofCommonJs(engine.realm(), source) : () -> AstDump.ofCommonJs(source));
    });
  }

  /**
   * Prints the syntax tree or plan of a text that the command line gives.
   *
   * @param module it is an ECMAScript module
   */
  int dumpText(String text, boolean plan, boolean module) {
    Source source = new Source("[eval]", text);
    return module ? dumpModule(source, plan) : dumpScript(source, plan);
  }

  private int dumpModule(Source source, boolean plan) {
    return dump(plan ? () -> PlanDump.ofModule(engine.realm(), source) : () -> AstDump.ofModule(source));
  }

  private int dumpScript(Source source, boolean plan) {
    return dump(plan ? () -> PlanDump.ofScript(engine.realm(), source) : () -> AstDump.ofScript(source));
  }

  private int dump(Callable<String> dump) {
    try {
      streams.out.write(engine.run(dump));
      return 0;
    } catch (JsSyntaxError e) {
      streams.writeLine(true, UncaughtReport.of(e));
      return 1;
    }
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
