package everett.operation;

/** Strings of one character. */
public final class Strings {
  private static final String[] LATIN = new String[256];

  static {
    for (int i = 0; i < LATIN.length; i++) {
      LATIN[i] = String.valueOf((char) i).intern();
    }
  }

  private Strings() {}

  /** The string of that code unit. */
  public static String ofCharacter(char c) {
    return c < 256 ? LATIN[c] : String.valueOf(c);
  }
}
