package everett.cli;

/** What the command does with its arguments. */
final class Command {
  private Command() {}

  /** Runs the command and gives its exit code. */
  static int run(String[] args) {
    if (args.length == 0) {
      System.err.println("usage: everett FILE [ARGS…]");
      return 9;
    }
    return 0;
  }
}
