package everett.lineage;

/** One call of a {@code function **} whose variables closures share: what all its steps are steps of. */
public final class Family {
  /** Calls that were made later have a greater one. */
  public final long number;

  private long scopes;

  public Family(long number) {
    this.number = number;
  }

  /** A number for a scope, which no other one of the call has. */
  long scope() {
    return scopes++;
  }
}
