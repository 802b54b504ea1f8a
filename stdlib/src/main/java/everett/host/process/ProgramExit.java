package everett.host.process;

/** Unwinds the stack of a program that has called process.exit. No program can catch it. */
public final class ProgramExit extends Error {
  private static final long serialVersionUID = 1;

  private final int code;

  public ProgramExit(int code) {
    super("the program has ended with exit code " + code, null, false, false);
    this.code = code;
  }

  /** From 0 to 255. */
  public int code() {
    return code;
  }
}
