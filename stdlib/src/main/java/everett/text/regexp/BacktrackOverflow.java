package everett.text.regexp;

/** A match needed more memory for the ways still open than a matcher may take: becomes a RangeError of the realm. */
public final class BacktrackOverflow extends RuntimeException {
  private static final long serialVersionUID = 1;

  BacktrackOverflow() {
    super("Regular expression needs too much memory for backtracking", null, false, false);
  }
}
