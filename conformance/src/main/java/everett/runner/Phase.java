package everett.runner;

/** When an error occurs. */
public enum Phase {
  /** While the text is parsed or checked for early errors. */
  PARSE,
  /** While modules are loaded and linked. */
  RESOLUTION,
  /** While it is evaluated. */
  RUNTIME;

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
