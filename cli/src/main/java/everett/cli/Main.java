package everett.cli;

/** The command {@code everett}: runs it on a thread whose stack is large enough for deep JavaScript recursion. */
public final class Main {
  /** In bytes. 10,000 JavaScript calls need 15 MB; only what is touched takes memory. */
  private static final long STACK_SIZE = 64L << 20;

  private static int exitCode;

  private Main() {}

  public static void main(String[] args) throws InterruptedException {
    var program = new Thread(null, () -> exitCode = Command.run(args), "main", STACK_SIZE);
    program.start();
    program.join();
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }
}
