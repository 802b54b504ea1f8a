package everett.grammar;

/** Numbers as text. */
public final class NumberToString {
  private NumberToString() {}
  /** Number::toString. */
  public static String toString(double d) { return Double.toString(d); }
}
