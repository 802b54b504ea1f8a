package everett.generator;

import everett.machine.CallSites;
import everett.machine.Closure;
import everett.object.StackTrace;
import org.jspecify.annotations.Nullable;

/** Where generators wait, for those who tell of it. */
public final class Waiting {
  private Waiting() {}

  /**
   * What a stack would tell of a generator if it were running.
   *
   * @param v a generator, or a cursor over the states of a parallel one
   * @return null if it is neither, or has not begun or has ended
   */
  public static StackTrace.@Nullable Entry of(Object v) {
    if (v instanceof GeneratorObject g) {
      Activation a = g.activation;
      return entry(a.function, a.self, a.step, a.position);
    }
    return v instanceof ParallelCursor c ? c.state().entry() : null;
  }

  /** @param latest the offset of the latest call, which is told where the step does not know its own */
  static StackTrace.@Nullable Entry entry(Closure f, @Nullable Object self, @Nullable Step step, int latest) {
    if (step == null || step instanceof Suspension.Start) {
      return null;
    }
    int offset = step instanceof Suspension.Yield y && y.position >= 0 ? y.position : latest;
    return new StackTrace.Entry(CallSites.name(f, self), f.code.source, Math.max(offset, f.code.start), false);
  }
}
