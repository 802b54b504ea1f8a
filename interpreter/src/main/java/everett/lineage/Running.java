package everett.lineage;

import org.jspecify.annotations.Nullable;

/**
 * The steps that are running, innermost first, at most one for each call of a {@code function **}. Immutable: jobs and
 * generators keep it (rule 3). A closure's home is one, too, of the calls that lie lexically around it.
 */
public sealed class Running permits Run {
  final Run run;
  final @Nullable Running outer;

  private Running(Run run, @Nullable Running outer) {
    this.run = run;
    this.outer = outer;
  }

  /** A step by itself. */
  Running() {
    run = (Run) this;
    outer = null;
  }

  /** With a step that begins. */
  public static Running with(Run run, @Nullable Running outer) {
    return outer == null ? run : new Running(run, without(run.family, outer));
  }

  private static @Nullable Running without(@Nullable Object family, @Nullable Running all) {
    if (all == null) {
      return null;
    }
    if (all.run.family == family) {
      return all.outer;
    }
    Running rest = without(family, all.outer);
    return rest == all.outer ? all : new Running(all.run, rest);
  }

  /** The running step of a call; null if there is none. */
  static @Nullable Run find(@Nullable Running running, Object family) {
    for (Running r = running; r != null; r = r.outer) {
      Run found = r.run.of(family);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Something refers to all these steps from now on. */
  public Running hold() {
    for (Running r = this; r != null; r = r.outer) {
      r.run.hold();
    }
    return this;
  }

  /**
   * What runs while a closure with this home runs (rule 2): the running steps, but the home's own where they do not descend
   * from it.
   */
  public Running adopt(@Nullable Running running) {
    if (running != null && outer == null && running.run.continues(run)) { // nearly always
      return running;
    }
    Running all = outer == null ? running : outer.adopt(running);
    Run r = find(all, family());
    return r != null && all != null && r.descendsFrom(run) ? all : with(run, all);
  }

  /** These steps, with the running ones for all other calls (rule 3). */
  public Running over(@Nullable Running running) {
    Running all = outer == null ? running : outer.over(running);
    return all != null && all.run == run ? all : with(run, all);
  }

  /** The steps that run now of the calls that these belong to; held. */
  public Running current(@Nullable Running running) {
    Run r = find(running, family());
    Running rest = outer == null ? null : outer.current(running);
    if (r == null || r == run) {
      return rest == outer ? this : new Running(run, rest);
    }
    r.hold();
    return rest == null ? r : new Running(r, rest);
  }

  private Object family() {
    Object f = run.family;
    if (f == null) {
      throw new IllegalStateException("a home without shared variables");
    }
    return f;
  }
}
