package everett.node;

/** A typed variant met a value of another form; the evaluation that gave it is over. */
public final class Unexpected extends Exception {
  /** What the node evaluated to. */
  public final transient Object value;

  public Unexpected(Object value) {
    super(null, null, false, false);
    this.value = value;
  }
}
