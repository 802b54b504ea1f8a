package everett.lineage;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps that are running, innermost first, at most one for each call of a {@code function **}. Immutable: jobs and
 * generators keep it (rule 3). A closure's home is one, too, of the calls that lie lexically around it.
 */
public sealed class Running permits Run {
  final Run run;

  /** What waits for that step; null if closures share no variables of it. Only what runs has it, no home does. */
  private final @Nullable Enclosing enclosing;

  final @Nullable Running outer;

  /** Of the calls whose steps are in it, that which came last: a later one need not be looked for. A step has none. */
  private final @Nullable Family latest;

  /** {@link #kept} has given it. */
  private boolean kept;

  /** The steps of the activations that wait for the end of another, by {@code yield*}: they run with it. */
  public interface Enclosing {
    /** The step of that call; null if it is none of them. */
    @Nullable Run run(Family family);

    /** All of them, innermost first. */
    List<Run> waiting();
  }

  private Running(Run run, @Nullable Enclosing enclosing, @Nullable Running outer) {
    this.run = run;
    this.enclosing = enclosing;
    this.outer = outer;
    latest = later(run.family, outer == null ? null : outer.latest());
  }

  private static @Nullable Family later(@Nullable Family a, @Nullable Family b) {
    return a == null || b != null && b.number > a.number ? b : a;
  }

  private @Nullable Family latest() {
    return this == run ? run.family : latest;
  }

  /** A step by itself. */
  Running() {
    run = (Run) this;
    enclosing = null;
    outer = null;
    latest = null;
  }

  /** With a step that begins. */
  public static Running with(Run run, @Nullable Running outer) {
    return outer == null ? run : new Running(run, null, without(run.family, outer));
  }

  /** With a step that begins, or goes on, and what waits for it. */
  public static Running with(Run run, @Nullable Enclosing enclosing, @Nullable Running outer) {
    return enclosing == null ? with(run, outer) : new Running(run, enclosing, without(run.family, outer));
  }

  /** Those of other calls. One that others wait for may stay: it is not found any more, but they go on to run. */
  private static @Nullable Running without(@Nullable Family family, @Nullable Running all) {
    if (all == null || family == null) {
      return all;
    }
    Family latest = all.latest();
    if (latest == null || latest.number < family.number) {
      return all;
    }
    if (all.run.family == family && all.enclosing == null) {
      return all.outer;
    }
    Running rest = without(family, all.outer);
    return rest == all.outer ? all : new Running(all.run, all.enclosing, rest);
  }

  /** The running step of a call; null if there is none. */
  static @Nullable Run find(@Nullable Running running, Family family) {
    for (Running r = running; r != null; r = r.outer) {
      if (r.run.family == family) {
        return r.run;
      }
      Run found = r.enclosing == null ? null : r.enclosing.run(family);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The same for whoever refers to all these steps from now on, also when those have ended that others wait for. */
  public Running kept() {
    Running all = isWaitedFor() ? eachOnItsOwn() : this;
    for (Running r = all; r != null && !r.kept; r = r.outer) {
      r.run.hold();
      r.kept = true;
    }
    return all;
  }

  private boolean isWaitedFor() {
    for (Running r = this; r != null && !r.kept; r = r.outer) {
      if (r.enclosing != null) {
        return true;
      }
    }
    return false;
  }

  private Running eachOnItsOwn() {
    LinkedHashMap<Object, Run> runs = new LinkedHashMap<>();
    for (Running r = this; r != null; r = r.outer) {
      runs.putIfAbsent(r.run.family == null ? r.run : r.run.family, r.run);
      if (r.enclosing != null) {
        for (Run w : r.enclosing.waiting()) {
          runs.putIfAbsent(w.call(), w);
        }
      }
    }
    Running all = null;
    for (Run r : runs.sequencedValues().reversed()) {
      all = all == null ? r : new Running(r, null, all);
    }
    return all == null ? this : all;
  }

  /**
   * What runs while a closure with this home runs (rule 2): the running steps, but the home's own where they do not
   * descend from it.
   */
  public Running adopt(@Nullable Running running) {
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
    return rest == null ? r : new Running(r, null, rest);
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
      return rest == outer ? this : new Running(run, null, rest);
    }
    r.hold();
    return rest == null ? r : new Running(r, null, rest);
  }

  private Family family() {
    Family f = run.family;
    if (f == null) {
      throw new IllegalStateException("a home without shared variables");
    }
    return f;
  }
}
