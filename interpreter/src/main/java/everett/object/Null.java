package everett.object;

/** The type Null; its one value, which is never Java's null. */
public final class Null {
  public static final Null NULL = new Null();

  private Null() {}

  @Override
  public String toString() {
    return "null";
  }
}
