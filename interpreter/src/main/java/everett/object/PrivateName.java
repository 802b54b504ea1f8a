package everett.object;

/**
 * A <a href="https://tc39.es/ecma262/#sec-private-names">Private Name</a>: made anew whenever its class definition is
 * evaluated. Private elements lie in objects under such keys; no reflection sees them.
 */
public final class PrivateName {
  /** As it is written, with its {@code #}. */
  public final String description;

  public PrivateName(String description) {
    this.description = description;
  }

  @Override
  public String toString() {
    return description;
  }
}
