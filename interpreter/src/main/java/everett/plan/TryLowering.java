package everett.plan;

import everett.generator.Step;
import everett.generator.Steps;
import everett.scope.Scope;
import everett.syntax.CatchClause;
import everett.syntax.Target;
import org.jspecify.annotations.Nullable;

/** Lowers try statements that contain a suspension point: a finally block runs once for each way out. */
final class TryLowering {
  private final StatementLowering lowering;
  private final Planner planner;

  TryLowering(StatementLowering lowering) {
    this.lowering = lowering;
    this.planner = lowering.planner;
  }

  Step attempt(everett.syntax.Statement.Try t, Step next) {
    int scope = planner.temporary();
    return lowering.within(() -> {
      Step after = next;
      everett.syntax.Statement.Block last = t.finalizer();
      if (last != null) {
        after = finalizer(scope, next, resume -> lowering.block(last, last.body(), resume));
      }
      if (t.handler() != null) {
        int thrown = planner.temporary();
        Step caught = caught(t.handler(), thrown, after);
        lowering.handler = lowering.evaluate(new Steps.RestoreScope(scope), caught);
        lowering.handlerSlot = thrown;
      }
      return lowering.save(scope, new Steps.SaveScope(), lowering.block(t.block(), t.block().body(), after));
    });
  }

  /** Lowers a finally block, which runs once for each way out; changes the contexts for what it protects. */
  Step finalizer(int scope, Step next, Finally block) {
    int slot = planner.temporary();
    planner.temporary(); // slot + 1: the value
    int value = planner.temporary();
    Step outerReturn = lowering.onReturn;
    Steps.Resume resume = lowering.at(new Steps.Resume(slot, lowering.returnSlot));
    resume.targets.add(next);
    resume.targets.add(null);
    resume.targets.add(outerReturn);
    Step last = block.of(resume);
    Step after = lowering.at(new Steps.Pend(0, slot, -1, last));
    Step thrown = lowering.at(new Steps.Pend(1, slot, value, last));
    Step restored = lowering.evaluate(new Steps.RestoreScope(scope), thrown);
    Step returning = lowering.evaluate(
        new Steps.RestoreScope(scope), lowering.at(new Steps.Pend(2, slot, lowering.returnSlot, last)));
    Step outerHandler = lowering.handler;
    int outerSlot = lowering.handlerSlot;
    lowering.jumps = new Lowering.Jumps(lowering.jumps) {
      @Override
      @Nullable Step to(int code) {
        Step t = outer(code);
        if (t == null) {
          return null;
        }
        int kind = resume.targets.indexOf(t);
        if (kind < 3) {
          kind = resume.targets.size();
          resume.targets.add(t);
        }
        Steps.Pend p = new Steps.Pend(kind, slot, -1, last);
        p.handler = outerHandler;
        p.handlerSlot = outerSlot;
        return p;
      }
    };
    lowering.onReturn = returning;
    lowering.handler = restored;
    lowering.handlerSlot = value;
    return after;
  }

  /** Lowers the block of a finally, given the step that leaves it. */
  interface Finally {
    Step of(Step resume);
  }

  private Step caught(CatchClause c, int thrown, Step next) {
    Scope inner = planner.tree.scope(c);
    return lowering.scoped(inner, next, () -> lowering.reset(inner), after -> {
      Step body = lowering.block(c.body(), c.body().body(), after);
      Target p = c.parameter();
      return p == null ? body : lowering.assign(p, thrown, true, body);
    });
  }
}
