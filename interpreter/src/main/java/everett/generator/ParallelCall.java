package everett.generator;

import everett.machine.Closure;
import org.jspecify.annotations.Nullable;

/** What all states of one call of a {@code function **} have in common. */
final class ParallelCall {
  final ParallelForm form;
  final Closure function;
  final @Nullable Object self;

  /** The call's identity, if closures share its variables. */
  final @Nullable Object family;

  ParallelCall(ParallelForm form, Closure function, @Nullable Object self) {
    this.form = form;
    this.function = function;
    this.self = self;
    family = form.shared() < 0 ? null : this;
  }
}
