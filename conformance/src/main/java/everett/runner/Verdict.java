package everett.runner;

/**
 * How a test ended, and why.
 *
 * @param message one line or more; empty for a pass
 * @param stack the JavaScript stack of an uncaught error, or Java's where the engine is at fault; may be empty
 */
public record Verdict(Kind kind, String message, String stack) {
  public static final Verdict PASS = new Verdict(Kind.PASS, "", "");

  /** What tests throw is shown on terminals, and written as UTF-8: what neither can take is escaped. */
  public Verdict {
    message = visible(message);
    stack = visible(stack);
  }

  /** A verdict without a stack. */
  public static Verdict of(Kind kind, String message) {
    return new Verdict(kind, message, "");
  }

  private static String visible(String text) {
    if (text.codePoints().noneMatch(Verdict::isHidden)) {
      return text;
    }
    StringBuilder b = new StringBuilder();
    text.codePoints().forEach(c -> b.append(isHidden(c) ? String.format("\\u%04x", c) : Character.toString(c)));
    return b.toString();
  }

  private static boolean isHidden(int c) {
    return c != '\n' && c != '\t' && (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
  }

  /** Whether it says that the test failed. */
  public boolean failed() {
    return kind.failed();
  }
}
