package everett.plan;

import everett.generator.Delegation;
import everett.generator.Iteration;
import everett.generator.ParallelDelegation;
import everett.generator.Step;
import everett.generator.Steps;
import everett.generator.Suspension;
import everett.node.HiddenNodes;
import everett.node.Node;
import everett.plan.ExpressionLowering.Continuation;
import everett.syntax.Expression;

/** Lowers {@code yield} and {@code yield*}. */
final class YieldLowering {
  private final ExpressionLowering lowering;
  private final Planner planner;

  YieldLowering(ExpressionLowering lowering) {
    this.lowering = lowering;
    this.planner = lowering.planner;
  }

  /** {@code yield value}. */
  Step yield(Expression.Yield y, Continuation k) {
    int t = planner.temporary();
    Step next = k.of(Lowering.hidden(t));
    return y.value() == null
        ? lowering.yields(Lowering.undefined(), t, y.start(), next)
        : lowering.lower(y.value(), v -> lowering.yields(v, t, y.start(), next));
  }

  /** {@code yield* iterable}. */
  Step delegate(Expression.YieldDelegate y, Continuation k) {
    int t = planner.temporary();
    Step next = k.of(Lowering.hidden(t));
    return lowering.lower(y.iterable(), v -> delegate(v, y.start(), t, next));
  }

  /** Delegates to an iterable. */
  private Step delegate(Node iterable, int position, int t, Step next) {
    int iterator = planner.forkedTemporary();
    int mode = planner.temporary();
    int received = planner.temporary();
    int result = planner.temporary();
    Delegation d = new Delegation(iterator, mode, received, result, lowering.async, position);
    Steps.Branch loop = lowering.at(new Steps.Branch(d.new IsDone()));
    loop.loopHead = true;
    // done: the value of a return goes on returning
    Step value = lowering.save(t, d.new Value(), next);
    Step returning = lowering.save(lowering.returnSlot, d.new Value(), lowering.onReturn);
    loop.yes = lowering.at(new Steps.Branch(d.new IsReturning(), returning, value));
    Steps.Branch call = lowering.at(new Steps.Branch(d.new HasMethod()));
    call.loopHead = true;
    Step check = lowering.evaluate(d.new Check(), loop);
    call.yes = lowering.save(
        result, d.new Call(), lowering.async ? lowering.await(Lowering.hidden(result), result, position, check) : check);
    // a return that the iterator does not know: return at once
    Step without = lowering.async
        ? lowering.await(Lowering.hidden(received), lowering.returnSlot, lowering.onReturn)
        : lowering.save(lowering.returnSlot, Lowering.hidden(received), lowering.onReturn);
    call.no = lowering.async ? lowering.at(new Steps.Branch(d.new IsReturning(), without, noThrow(d, iterator))) : without;
    Suspension.Relay relay = lowering.at(new Suspension.Relay(
        lowering.async || planner.fn.parallel() ? d.new Value() : Lowering.hidden(result), mode));
    relay.slot = received;
    relay.returnSlot = lowering.returnSlot;
    relay.resume = call;
    relay.onReturn = call;
    loop.no = relay;
    if (lowering.async) {
      // a value sent back by return is awaited before the iterator is told
      relay.resume = lowering.at(new Steps.Branch(d.new IsReturning(), awaitReturned(received, mode, call), call));
    }
    Step first = call;
    if (!lowering.async) {
      Suspension link = lowering.at(
          planner.fn.parallel() ? new ParallelDelegation(iterator, call, position) : d.new Link(call, loop));
      link.slot = t;
      link.returnSlot = lowering.returnSlot;
      link.resume = next;
      link.onReturn = lowering.onReturn;
      if (link instanceof Delegation.Link) {
        relay.resume = link;
      }
      first = link;
    }
    first = lowering.save(received, Lowering.undefined(), lowering.save(mode, d.new First(), first));
    return lowering.save(iterator, d.new Open(iterable, planner.fn.parallel()), first);
  }

  /** An async iterator without throw is closed, which is awaited; then that is an error. */
  private Step noThrow(Delegation d, int iterator) {
    int method = planner.temporary();
    int closed = planner.temporary();
    Step raise = lowering.at(new Steps.Raise(d.new NoThrow()));
    Step check = lowering.evaluate(new Iteration.CheckObject(closed), raise);
    Step close = lowering.await(new Iteration.CallReturn(iterator, method), closed, check);
    Step branch = lowering.at(new Steps.Branch(new HiddenNodes.IsUndefined(Lowering.hidden(method)), raise, close));
    return lowering.save(method, new Iteration.ReturnMethod(iterator), branch);
  }

  private Step awaitReturned(int received, int mode, Step call) {
    // a rejection is thrown into the iterator instead
    int thrown = planner.temporary();
    Step asThrow = lowering.save(
        received, Lowering.hidden(thrown), lowering.save(mode, new HiddenNodes.ThrowMode(), call));
    return lowering.within(() -> {
      Step h = asThrow;
      lowering.handler = h;
      lowering.handlerSlot = thrown;
      return lowering.await(Lowering.hidden(received), received, call);
    });
  }
}
