package everett.reference.model;

/** How far a body has come: something to go on with at once, or an outcome. Immutable, as are continuations. */
sealed interface Progress {
  /** The rest is run by whoever holds it, so that Java's stack does not grow. */
  record More(java.util.function.Supplier<Progress> rest) implements Progress {}

  /** The body waits at a yield; it can be resumed from there any number of times. */
  record Yielded(Object value, Resumption resumption) implements Progress {}

  /** The body of an async function waits for a promise, or for what becomes one; it is resumed once. */
  record Awaiting(Object value, Resumption resumption) implements Progress {}

  record Returned(Object value) implements Progress {}

  record Threw(Object value) implements Progress {}

  /** What comes next, given a value. Lambdas hold final variables only: one called again starts from the same place. */
  interface Continuation {
    Progress with(Object value);
  }

  /** What comes next without a value. */
  interface Rest {
    Progress go();
  }

  /** What comes after a yield. */
  interface Resumption {
    Progress with(Resume how, Object value);
  }

  /** The three methods of a state or a generator. */
  enum Resume {
    NEXT, THROW, RETURN
  }
}
