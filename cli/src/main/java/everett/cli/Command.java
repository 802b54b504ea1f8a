package everett.cli;

import everett.conformance.Test262Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/** What the command does with its arguments. */
final class Command {
  private Command() {}

  /** Runs the command and gives its exit code. */
  static int run(String[] args) {
    if (args.length == 0) {
      System.err.println("usage: everett FILE [ARGS…]");
      return 9;
    }
    switch (args[0]) {
      case "test262" -> {
        return Test262Command.run(Arrays.copyOfRange(args, 1, args.length));
      }
      default -> { }
    }
    try {
      Files.readString(Path.of(args[0]));
      return 0;
    } catch (NoSuchFileException e) {
      System.err.println("everett: there is no file " + e.getFile());
      return 1;
    } catch (IOException e) {
      System.err.println("everett: " + e);
      return 1;
    }
  }
}
