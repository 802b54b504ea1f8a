package everett.runner;

/**
 * How a test ended, and why.
 *
 * @param message one line or more; empty for a pass
 * @param stack the JavaScript stack of an uncaught error, or Java's where the engine is at fault; may be empty
 */
public record Verdict(Kind kind, String message, String stack) {
  public static final Verdict PASS = new Verdict(Kind.PASS, "", "");

  /** A verdict without a stack. */
  public static Verdict of(Kind kind, String message) {
    return new Verdict(kind, message, "");
  }

  /** Whether it says that the test failed. */
  public boolean failed() {
    return kind.failed();
  }
}
