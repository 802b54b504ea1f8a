package everett.cli;

import everett.host.process.Version;
import everett.host.stream.StandardStreams;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line with its options. */
@CommandLine.Command(
    name = "everett",
    synopsisHeading = "Usage: ",
    customSynopsis = {"everett [options] [FILE | -] [ARGS…]", "       everett test262 [options] [PATHS…]"},
    description = "Runs a JavaScript program: a file, or what standard input gives. Without one, on a terminal, talks to the user.",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    footerHeading = "%nEnvironment:%n",
    footer = {
      "  NO_COLOR            if set, what is printed has no colours",
      "  FORCE_COLOR         if set, and neither 0 nor false, it has colours, terminal or not",
      "  EVERETT_JAVA        the JDK to use: its folder, or its java",
      "  EVERETT_JAVA_OPTS   more options for the JVM, for example -Xmx8g",
      "  EVERETT_REPL_HISTORY  the file in which the inputs of sessions are kept; none if empty",
      "  EVERETT_BUILD       the folder for what is built"
    })
final class Command {
  /** Of a wrong command line, as node has it. */
  private static final int WRONG_USE = 9;

  @Option(names = {"-e", "--eval"}, paramLabel = "CODE", description = "run CODE instead of a file")
  @Nullable String eval;

  @Option(names = {"-p", "--print"}, paramLabel = "CODE", description = "run CODE and print the value of its last expression")
  @Nullable String print;

  @Option(names = {"-i", "--interactive"}, description = "talk to the user, even where standard input is no terminal; after CODE, if there is some")
  boolean interactive;

  @Option(names = {"-m", "--module"}, description = "the program is an ECMAScript module, whatever its name")
  boolean module;

  @Option(names = {"-c", "--check"}, description = "look for errors in the program's text only, run nothing")
  boolean check;

  @Option(names = "--dump-ast", description = "print the program's syntax tree, run nothing")
  boolean dumpAst;

  @Option(names = "--dump-plan", description = "print the nodes that would run the program, run nothing")
  boolean dumpPlan;

  @Option(names = {"-v", "--version"}, description = "print the version")
  boolean version;

  @Option(names = {"-h", "--help"}, description = "print this")
  boolean help;

  @Parameters(paramLabel = "FILE", hidden = true)
  List<String> arguments = new ArrayList<>();

  private Command() {}

  /** Does what the command line says; gives the exit code. */
  static int run(StandardStreams streams, String[] args) {
    Command command = new Command();
    CommandLine line = new CommandLine(command);
    line.setStopAtPositional(true);
    line.setOverwrittenOptionsAllowed(true);
    line.setUsageHelpWidth(100);
    try {
      line.parseArgs(separated(args));
    } catch (ParameterException e) {
      streams.writeLine(true, "everett: " + complaint(e));
      return WRONG_USE;
    }
    return command.run(streams, line, options(args, command.arguments.size()));
  }

  /** Picocli would take the e of -pe, which stands for two options, for the code. */
  private static String[] separated(String[] args) {
    String[] all = args.clone();
    for (int i = 0; i < all.length && all[i].startsWith("-") && !all[i].equals("--"); i++) {
      if (all[i].equals("-pe")) {
        all[i] = "-p";
      }
    }
    return all;
  }

  private static String complaint(ParameterException e) {
    if (e instanceof UnmatchedArgumentException u && !u.getUnmatched().isEmpty()) {
      return "bad option: " + u.getUnmatched().get(0);
    }
    if (e instanceof MissingParameterException m && !m.getMissing().isEmpty() && m.getMissing().get(0) instanceof
        CommandLine.Model.OptionSpec option) {
      return option.names()[0] + " requires an argument";
    }
    return String.valueOf(e.getMessage());
  }

  /** The arguments before those of the program. */
  private static List<String> options(String[] args, int programs) {
    List<String> options = new ArrayList<>(List.of(args).subList(0, args.length - programs));
    options.remove("--");
    return options;
  }

  private int run(StandardStreams streams, CommandLine line, List<String> options) {
    if (help) {
      String usage = line.getUsageMessage();
      streams.out.write(usage);
      return 0;
    }
    if (version) {
      streams.writeLine(false, "v" + Version.EVERETT);
      return 0;
    }
    if (check && (eval != null || print != null)) {
      streams.writeLine(true, "everett: either --check or --eval can be used, not both");
      return WRONG_USE;
    }
    if (module && print != null) {
      streams.writeLine(true, "everett: --print cannot be used with --module");
      return WRONG_USE;
    }
    String file = arguments.isEmpty() ? "-" : arguments.get(0);
    boolean ofFile = print == null && eval == null && !file.equals("-");
    ProgramRun program = new ProgramRun(streams, options, ofFile, arguments);
    if (dumpAst || dumpPlan) {
      String text = print == null ? eval : print;
      return text == null ? program.dump(file, dumpPlan, module) : program.dumpText(text, dumpPlan, module);
    }
    if (interactive && !ofFile) {
      return program.converse(print == null ? eval : print, print != null);
    }
    if (print != null) {
      return program.text(print, true, false);
    }
    if (eval != null) {
      return program.text(eval, false, module);
    }
    if (check) {
      return program.check(file, module);
    }
    if (!file.equals("-")) {
      return program.file(file, module);
    }
    if (arguments.isEmpty() && streams.terminal.isTerminal(0)) {
      return program.converse(null, false);
    }
    return program.standardInput(module);
  }
}
