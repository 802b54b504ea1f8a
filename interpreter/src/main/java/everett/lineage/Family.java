package everett.lineage;

/** One call of a {@code function **} whose variables closures share: what all its steps are steps of. */
public final class Family {
  private long scopes;

  /** A number for a scope, which no other one of the call has. */
  long number() {
    return scopes++;
  }
}
