package everett.report;

/** Numbers of things, as sentences have them. */
public final class Counts {
  private Counts() {}

  /** "1 test", "2,000 tests". */
  public static String of(long count, String noun) {
    return String.format("%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
