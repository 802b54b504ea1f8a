package everett.cli.repl;

/** Unwinds the stack of an input that is to stop. No program can catch it. */
final class Interruption extends Error {
  private static final long serialVersionUID = 1;

  Interruption() {
    super("the input is to stop", null, false, false);
  }
}
