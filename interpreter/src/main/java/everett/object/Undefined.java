package everett.object;

/** The type Undefined; its one value. */
public final class Undefined {
  public static final Undefined UNDEFINED = new Undefined();

  private Undefined() {}

  @Override
  public String toString() {
    return "undefined";
  }
}
