package everett.runner.host;

import everett.runner.Phase;

/** A program ended with an error. */
public final class Uncaught extends Exception {
  public final Phase phase;
  public final transient Thrown thrown;

  public Uncaught(Phase phase, Thrown thrown) {
    super(thrown.message(), null, false, false);
    this.phase = phase;
    this.thrown = thrown;
  }
}
