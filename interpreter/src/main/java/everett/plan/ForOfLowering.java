package everett.plan;

import everett.generator.Iteration;
import everett.generator.Step;
import everett.generator.Steps;
import everett.node.HiddenNodes;
import everett.node.Statement;
import everett.syntax.DeclarationKind;
import everett.syntax.ForHead;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lowers for-of and for-await loops that contain a suspension point: ways out close the iteration. */
final class ForOfLowering {
  private final StatementLowering lowering;
  private final Planner planner;
  private final ForHeadLowering heads;

  ForOfLowering(StatementLowering lowering) {
    this.lowering = lowering;
    this.planner = lowering.planner;
    this.heads = new ForHeadLowering(lowering);
  }

  Step forOf(everett.syntax.Statement.ForOf f, int label, Step exit) {
    int iterator = planner.forkedTemporary();
    int value = planner.temporary();
    int thrown = planner.temporary();
    int scope = planner.temporary();
    boolean await = f.await();
    Steps.Loop top = new LoopLowering(lowering).head(await ? null : new Iteration.Advance(iterator, value), exit);
    Step raise = lowering.at(new Steps.Raise(Lowering.hidden(thrown)));
    Step rethrow = lowering.evaluate(new Steps.RestoreScope(scope), await ? closeThrown(iterator, raise)
        : lowering.evaluate(new Iteration.Close(iterator, true), raise));
    Step broken = close(iterator, await, exit);
    Step returning = close(iterator, await, lowering.onReturn);
    Contexts around = new Contexts();
    Step turn = lowering.within(() -> {
      lowering.jumps = new Lowering.Jumps(lowering.jumps) {
        @Override
        @Nullable Step to(int code) {
          if (code == Statement.BREAK || label >= 0 && code == Statement.LABELS + 2 * label) {
            return broken;
          }
          if (code == Statement.CONTINUE || label >= 0 && code == Statement.LABELS + 1 + 2 * label) {
            return top;
          }
          Step t = outer(code);
          return t == null ? null : around.make(() -> close(iterator, await, t));
        }
      };
      lowering.handler = rethrow;
      lowering.handlerSlot = thrown;
      lowering.onReturn = returning;
      DeclarationKind kind = f.head() instanceof ForHead.Binding b ? b.kind() : DeclarationKind.VAR;
      return kind == DeclarationKind.USING || kind == DeclarationKind.AWAIT_USING
          ? new DisposalLowering(lowering).turn(f, value, top)
          : heads.turn(f, f.head(), value, f.body(), top);
    });
    top.next = !await ? turn : lowering.await(
        new Iteration.Next(iterator), value, position(f.head()),
        lowering.at(new Steps.Branch(new Iteration.Take(value), turn, exit)));
    Step opened = lowering.save(scope, new Steps.SaveScope(), top);
    return heads.head(
        f.head(), f.iterable(),
        v -> lowering.save(iterator, new Iteration.Open(v, await, planner.fn.parallel(), f.iterable().start()), opened));
  }

  /** Where stacks tell that a loop awaits: at what it assigns to. */
  private static int position(ForHead head) {
    return switch (head) {
      case ForHead.Binding b -> b.target().start();
      case ForHead.Assigned a -> a.target().start();
    };
  }

  /** The contexts of one moment, in which steps can be made later. */
  private final class Contexts {
    private final @Nullable Step itsHandler = lowering.handler;
    private final int itsSlot = lowering.handlerSlot;
    private final Step itsReturn = lowering.onReturn;
    private final Lowering.@Nullable Jumps itsJumps = lowering.jumps;

    Step make(Supplier<Step> steps) {
      return lowering.within(() -> {
        lowering.handler = itsHandler;
        lowering.handlerSlot = itsSlot;
        lowering.onReturn = itsReturn;
        lowering.jumps = itsJumps;
        return steps.get();
      });
    }
  }

  /** Closes an iteration that is left by break, continue or return. */
  private Step close(int iterator, boolean await, Step next) {
    if (!await) {
      return lowering.evaluate(new Iteration.Close(iterator, false), next);
    }
    int method = planner.temporary();
    int result = planner.temporary();
    Step check = lowering.evaluate(new Iteration.CheckObject(result), next);
    Step call = lowering.await(new Iteration.CallReturn(iterator, method), result, check);
    Step branch = lowering.at(new Steps.Branch(new HiddenNodes.IsUndefined(Lowering.hidden(method)), next, call));
    return lowering.save(method, new Iteration.ReturnMethod(iterator), branch);
  }

  /** Closes an async iteration that is left by a throw: whatever closing does, the throw goes on. */
  private Step closeThrown(int iterator, Step raise) {
    return lowering.within(() -> {
      int ignored = planner.temporary();
      lowering.handler = raise;
      lowering.handlerSlot = ignored;
      int method = planner.temporary();
      int result = planner.temporary();
      Step call = lowering.await(new Iteration.CallReturn(iterator, method), result, raise);
      Step branch = lowering.at(new Steps.Branch(new HiddenNodes.IsUndefined(Lowering.hidden(method)), raise, call));
      return lowering.save(method, new Iteration.ReturnMethod(iterator), branch);
    });
  }
}
