package everett.grammar.regexp;

/** A pattern that the grammar of regular expressions does not allow: becomes a SyntaxError of the realm. */
public final class RegExpSyntaxError extends RuntimeException {
  private static final long serialVersionUID = 1;

  static final String TOO_LARGE = "Regular expression too large";

  private final int offset;

  /** {@code offset} counts code units from the start of the pattern. */
  RegExpSyntaxError(String pattern, RegExpFlags flags, String reason, int offset) {
    super("Invalid regular expression: /" + pattern + "/" + flags + ": " + reason, null, false, false);
    this.offset = offset;
  }

  /** Where in the pattern the error was found, in code units. */
  public int offset() {
    return offset;
  }
}
