package everett.object;

/** Argument lists. */
public final class Arguments {
  public static final Object[] NONE = {};

  private Arguments() {}

  /** The argument at a position, undefined where there is none. */
  public static Object get(Object[] arguments, int i) {
    return i < arguments.length ? arguments[i] : Undefined.UNDEFINED;
  }
}
