package everett.lineage;

import java.util.LinkedHashMap;
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

  /** Those of other calls. What waits for the step that is left out goes on to run. */
  private static @Nullable Running without(@Nullable Object family, @Nullable Running all) {
    if (all == null || family == null) {
      return all;
    }
    if (all.run.family == family) {
      return all.run.isWaitedFor() ? all.eachOnItsOwn(family) : all.outer;
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

  /** The same for whoever refers to all these steps from now on, also when those have ended that others wait for. */
  public Running kept() {
    boolean waited = false;
    for (Running r = this; r != null; r = r.outer) {
      r.run.hold();
      waited |= r.run.isWaitedFor();
    }
    Running all = waited ? eachOnItsOwn(null) : null;
    return all == null ? this : all;
  }

  /** These steps and those that wait for them, but that of one call. */
  private @Nullable Running eachOnItsOwn(@Nullable Object left) {
    LinkedHashMap<Object, Run> runs = new LinkedHashMap<>();
    for (Running r = this; r != null; r = r.outer) {
      runs.putIfAbsent(r.run.family == null ? r.run : r.run.family, r.run);
      for (Run w : r.run.waiting()) {
        runs.putIfAbsent(w.family == null ? w : w.family, w);
      }
    }
    Running all = null;
    for (Run r : runs.sequencedValues().reversed()) {
      if (left == null || r.family != left) {
        all = all == null ? r : new Running(r, all);
      }
    }
    return all;
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

  /** What a chain of delegations has to do with a home of one of its calls. */
  public enum Relation {
    /** No call of the chain is the home's. */
    APART,
    /** The step that the chain has of that call comes after the home. */
    LATER,
    /** It does not: the home's own variables are seen. */
    FOREIGN
  }

  /** What a chain of delegations has to do with homes. */
  public interface Relations {
    Relation of(Run home);
  }

  /** The same where a chain of delegations has steps of its own, which come before all others. */
  public @Nullable Running adopt(@Nullable Running running, Relations chain) {
    Running all = outer == null ? running : outer.adopt(running, chain);
    return chain.of(run) == Relation.APART ? run.adopt(all) : all;
  }

  /**
   * The home that a state keeps: the steps that run now of the calls that these belong to, held, but for those that it
   * finds in the chain.
   */
  public @Nullable Running current(@Nullable Running running, Relations chain) {
    Running rest = outer == null ? null : outer.current(running, chain);
    Relation relation = chain.of(run);
    if (relation == Relation.LATER) {
      return rest;
    }
    Run found = relation == Relation.FOREIGN ? run : find(running, family());
    Run r = found == null ? run : found;
    if (r == run && rest == outer) {
      return this;
    }
    r.hold();
    return rest == null ? r : new Running(r, rest);
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
