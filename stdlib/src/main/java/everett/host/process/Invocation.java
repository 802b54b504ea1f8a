package everett.host.process;

import java.io.File;
import java.util.List;

/**
 * How a program was started.
 *
 * @param command what the user called, as process.argv0 has it
 * @param executable the path of the command
 * @param options of the command, as process.execArgv has them
 * @param ofFile the program is a file
 * @param arguments of the program, after its file if it is one
 */
public record Invocation(
    String command, String executable, List<String> options, boolean ofFile, List<String> arguments) {
  /** One without arguments, in a program that embeds the engine. */
  public static final Invocation EMBEDDED = new Invocation("everett", "everett", List.of(), false, List.of());

  /** The current directory at the start. */
  public static String startDirectory() {
    return new File("").getAbsolutePath();
  }
}
