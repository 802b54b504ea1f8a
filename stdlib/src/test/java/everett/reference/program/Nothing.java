package everett.reference.program;

/** What a variable of the model may hold that is no value of Java's. */
public enum Nothing {
  /** JavaScript's undefined. */
  UNDEFINED,
  /** A variable whose declaration has not been reached. */
  UNINITIALIZED
}
