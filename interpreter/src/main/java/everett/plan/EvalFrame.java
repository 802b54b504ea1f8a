package everett.plan;

import everett.lineage.Run;
import everett.machine.Closure;
import everett.machine.Frame;
import org.jspecify.annotations.Nullable;

/** The frame of code of a direct eval, which is evaluated in place: the step is that of the code around. */
final class EvalFrame extends Frame {
  private final Frame around;

  EvalFrame(int slots, Closure function, Frame around) {
    super(new Object[slots], around.self, function, around);
    this.around = around;
  }

  @Override
  public @Nullable Run run() {
    return around.run();
  }
}
