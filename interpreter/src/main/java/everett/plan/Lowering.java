package everett.plan;

import everett.generator.Step;
import everett.generator.Steps;
import everett.generator.Suspension;
import everett.node.ConstantNode;
import everett.node.LocalReadNode;
import everett.node.LocalWriteNode;
import everett.node.Node;
import everett.object.Undefined;
import everett.syntax.Expression;
import everett.syntax.Function;
import everett.syntax.FunctionBody;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Converts a function that suspends to continuation-passing style: a static graph of steps, built backwards. Code
 * without suspension points stays ordinary nodes. This part has what the others share: contexts, edges and the ends of
 * functions.
 */
abstract class Lowering {
  final Planner planner;
  final boolean async;
  final boolean generator;

  /** The hidden slot of the value that is returned. */
  final int returnSlot;

  /** Where throws go in the construct that is being lowered. */
  @Nullable Step handler;

  int handlerSlot;

  /** Where returns go, with the value in the hidden slot. */
  Step onReturn;

  /** Where jumps go. */
  @Nullable Jumps jumps;

  /** What breaks and continues mean, from the inside out. */
  abstract static class Jumps {
    final @Nullable Jumps up;

    Jumps(@Nullable Jumps up) {
      this.up = up;
    }

    /** The step that a completion code leads to; null if it is not known here or further out. */
    abstract @Nullable Step to(int code);

    final @Nullable Step outer(int code) {
      return up == null ? null : up.to(code);
    }
  }

  Lowering(Planner planner, Function f) {
    this.planner = planner;
    this.async = f.async();
    this.generator = f.generator() != Function.Generator.NONE;
    returnSlot = planner.temporary();
    onReturn = new Steps.Finish(returnSlot);
    planner.evaluated = new IdentityHashMap<>();
  }

  /** The first step of a function's body. */
  Step body(FunctionBody body) {
    Step entry = switch (body) {
      case FunctionBody.Concise c -> returned(c.value());
      case FunctionBody.Statements s -> statements(s.body(), new Steps.Finish(-1));
    };
    if (!generator) {
      return entry;
    }
    Suspension.Start start = new Suspension.Start();
    start.slot = planner.temporary();
    start.returnSlot = returnSlot;
    start.resume = entry;
    start.onReturn = onReturn;
    return start;
  }

  abstract Step statements(List<everett.syntax.Statement> body, Step next);

  /** Evaluates an expression and returns its value. */
  abstract Step returned(Expression e);

  /** A step within the construct that is being lowered. */
  final <T extends Step> T at(T step) {
    step.handler = handler;
    step.handlerSlot = handlerSlot;
    return step;
  }

  /** Evaluates for its effects, if it can have any. */
  final Step evaluate(Node n, Step next) {
    return n instanceof LocalReadNode r && r.isPlain() ? next : at(new Steps.Do(n, next));
  }

  final Step save(int slot, Node value, Step next) {
    return evaluate(new LocalWriteNode(slot, value), next);
  }

  static Node hidden(int slot) {
    return NamePlanner.hidden(slot);
  }

  static Node undefined() {
    return new ConstantNode(Undefined.UNDEFINED);
  }

  /** Suspends to await a value; goes on with what it was fulfilled with. */
  final Step await(Node value, int slot, Step next) {
    return await(value, slot, -1, next);
  }

  /**
   * The same.
   *
   * @param position what stacks tell; -1 for the place of the latest call
   */
  final Step await(Node value, int slot, int position, Step next) {
    Suspension.Await s = at(new Suspension.Await(value, position));
    s.slot = slot;
    s.returnSlot = returnSlot;
    s.resume = next;
    s.onReturn = onReturn;
    return s;
  }

  /** Yields a value; goes on with what is sent in. */
  final Step yields(Node value, int slot, int position, Step next) {
    Suspension.Yield s = at(new Suspension.Yield(async ? hidden(slot) : value));
    s.position = position;
    s.slot = slot;
    s.returnSlot = returnSlot;
    s.resume = next;
    s.onReturn = async ? await(hidden(returnSlot), returnSlot, onReturn) : onReturn;
    return async ? await(value, slot, position, s) : s;
  }

  /** Runs with other contexts, which are put back afterwards. */
  final <T> T within(Supplier<T> inside) {
    Step h = handler;
    int slot = handlerSlot;
    Step r = onReturn;
    Jumps j = jumps;
    T t = inside.get();
    handler = h;
    handlerSlot = slot;
    onReturn = r;
    jumps = j;
    return t;
  }
}
