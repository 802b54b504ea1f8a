package everett.plan;

import everett.generator.Step;
import everett.generator.Steps;
import everett.node.ForInKeysNode;
import everett.syntax.ForHead;
import everett.syntax.Identifier;

/** Lowers for-in loops that contain a suspension point. */
final class ForInLowering {
  private final StatementLowering lowering;
  private final Planner planner;
  private final ForHeadLowering heads;

  ForInLowering(StatementLowering lowering) {
    this.lowering = lowering;
    this.planner = lowering.planner;
    this.heads = new ForHeadLowering(lowering);
  }

  Step forIn(everett.syntax.Statement.ForIn f, int label, Step exit) {
    int keys = planner.forkedTemporary();
    int value = planner.temporary();
    LoopLowering loops = new LoopLowering(lowering);
    Steps.Loop top = loops.head(new ForInKeysNode.Next(keys, value), exit);
    top.next = lowering.within(() -> {
      lowering.jumps = loops.loopJumps(label, exit, top);
      return heads.turn(f, f.head(), value, f.body(), top);
    });
    Step open = heads.head(f.head(), f.object(), v -> lowering.save(keys, new ForInKeysNode.Open(v), top));
    if (f.head() instanceof ForHead.Binding b && b.initializer() != null && b.target() instanceof Identifier i) {
      return lowering.lower(b.initializer(), v -> lowering.evaluate(planner.assign(i.name(), v, i.start()), open));
    }
    return open;
  }
}
