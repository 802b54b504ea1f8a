package everett.grammar;

/** A text that is no program: an early error. It carries no Java stack, which would say nothing about the text. */
public final class JsSyntaxError extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Source source;
  private final int offset;
  private final int endOffset;
  private final boolean unfinished;

  public JsSyntaxError(String message, Source source, int offset, int endOffset) {
    this(message, source, offset, endOffset, false);
  }

  JsSyntaxError(String message, Source source, int offset, int endOffset, boolean unfinished) {
    super(message, null, false, false);
    this.unfinished = unfinished;
    this.source = source;
    this.offset = offset;
    this.endOffset = endOffset;
  }

  public Source source() {
    return source;
  }

  /** Where the offending text begins. */
  public int offset() {
    return offset;
  }

  /** Where it ends; not less than {@link #offset()}. */
  public int endOffset() {
    return endOffset;
  }

  /** Nothing is wrong but that the text ends too early: with more text behind it, it may be a program. */
  public boolean unfinished() {
    return unfinished;
  }

  public int line() {
    return source.line(offset);
  }

  public int column() {
    return source.column(offset);
  }

  /** What the command prints: file and line, the line itself, carets under the offending text, and the message. */
  public String report() {
    int line = line();
    String text = source.lineText(line);
    int column = column();
    int carets = Math.clamp(endOffset - offset, 1, Math.max(1, text.length() - column + 1));
    StringBuilder b = new StringBuilder().append(source.name()).append(':').append(line).append('\n').append(text).append('\n');
    for (int i = 0; i < column - 1 && i < text.length(); i++) {
      b.append(text.charAt(i) == '\t' ? '\t' : ' ');
    }
    return b.repeat('^', carets).append("\n\nSyntaxError: ").append(getMessage()).toString();
  }
}
