package everett.generator;

import everett.lineage.Family;
import everett.machine.Agent;
import everett.machine.Closure;
import everett.machine.Realm;
import org.jspecify.annotations.Nullable;

/** What all states of one call of a {@code function **} have in common. */
final class ParallelCall {
  final ParallelForm form;
  final Closure function;
  final @Nullable Object self;

  /** The function's; a step needs them at once. */
  final Realm realm;

  final Agent agent;

  /** It has variables that a step copies when it first writes them. */
  final boolean hasGroups;

  /** Hidden slots whose contents the engine changes while the function is suspended; null if there are none. */
  private final int @Nullable [] forked;

  /** What its steps are steps of, if closures share its variables. */
  final @Nullable Family family;

  ParallelCall(ParallelForm form, Closure function, @Nullable Object self) {
    this.form = form;
    this.function = function;
    this.self = self;
    realm = function.code.realm;
    agent = realm.agent;
    family = form.shared() < 0 ? null : new Family(agent.nextFamily());
    hasGroups = form.shared() >= 0 || form.chunks() >= 0;
    forked = form.forked().length == 0 ? null : form.forked();
  }

  /** A copy of a state's slots for a step, which changes them. */
  Object[] fork(Object[] slots) {
    Object[] own = slots.clone();
    if (forked != null) {
      for (int slot : forked) {
        Object v = own[slot];
        if (v != null) {
          own[slot] = Forks.fork(v);
        }
      }
    }
    return own;
  }
}
