package everett.host.process;

/** Which Everett this is. */
public final class Version {
  public static final String EVERETT = "0.1.0";

  private Version() {}
}
