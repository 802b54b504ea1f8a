package everett.module;

import everett.job.PromiseObject;
import everett.job.Promises;
import everett.machine.Frame;
import everett.machine.JsThrow;
import everett.module.CyclicModule.Request;
import everett.module.CyclicModule.Status;
import everett.object.Undefined;
import java.util.ArrayDeque;

/** <a href="https://tc39.es/ecma262/#sec-moduleevaluation">Evaluate</a> of Cyclic Module Records. */
final class Evaluation {
  private final ArrayDeque<CyclicModule> stack = new ArrayDeque<>();

  private Evaluation() {}

  static PromiseObject evaluate(CyclicModule requested) {
    boolean before = requested.status == Status.EVALUATING_ASYNC || requested.status == Status.EVALUATED;
    CyclicModule module = before && requested.cycleRoot != null ? requested.cycleRoot : requested;
    if (module.topLevelCapability != null) {
      return module.topLevelCapability;
    }
    PromiseObject capability = Promises.create(module.realm);
    module.topLevelCapability = capability;
    Evaluation evaluation = new Evaluation();
    Frame frame = module.realm.agent.frame;
    try {
      evaluation.innerModuleEvaluation(module, 0);
      if (module.status == Status.EVALUATED) {
        capability.fulfill(Undefined.UNDEFINED);
      }
    } catch (JsThrow t) {
      module.realm.agent.frame = frame;
      for (CyclicModule m : evaluation.stack) {
        m.status = Status.EVALUATED;
        m.evaluationError = t;
      }
      capability.reject(t.value);
    }
    return capability;
  }

  /** <a href="https://tc39.es/ecma262/#sec-innermoduleevaluation">InnerModuleEvaluation</a>. */
  private int innerModuleEvaluation(ModuleRecord record, int index) {
    if (!(record instanceof CyclicModule module)) {
      PromiseObject promise = record.evaluate();
      promise.handle();
      if (promise.promiseState() == PromiseObject.State.REJECTED) {
        throw new JsThrow(promise.promiseResult());
      }
      return index;
    }
    switch (module.status) {
      case EVALUATING_ASYNC, EVALUATED -> {
        if (module.evaluationError != null) {
          throw module.evaluationError;
        }
        return index;
      }
      case EVALUATING -> {
        return index;
      }
      case LINKED -> {}
      case NEW, UNLINKED, LINKING -> throw new IllegalStateException("not linked");
    }
    module.status = Status.EVALUATING;
    int moduleIndex = index++;
    module.dfsAncestorIndex = moduleIndex;
    module.pendingAsyncDependencies = 0;
    stack.push(module);
    for (Request r : module.requestedModules()) {
      if (!r.evaluates()) {
        continue;
      }
      ModuleRecord required = module.getImportedModule(r.request());
      index = innerModuleEvaluation(required, index);
      if (required instanceof CyclicModule m) {
        require(module, m);
      }
    }
    if (module.pendingAsyncDependencies > 0 || module.hasTopLevelAwait()) {
      module.asyncEvaluationOrder = module.realm.agent.incrementModuleAsyncEvaluationCount();
      if (module.pendingAsyncDependencies == 0) {
        AsyncEvaluation.executeAsyncModule(module);
      }
    } else {
      module.executeModule();
    }
    if (module.dfsAncestorIndex == moduleIndex) {
      leaveCycle(module);
    }
    return index;
  }

  private static void require(CyclicModule module, CyclicModule required) {
    CyclicModule m = required;
    if (m.status == Status.EVALUATING) {
      module.dfsAncestorIndex = Math.min(module.dfsAncestorIndex, m.dfsAncestorIndex);
    } else {
      m = m.cycleRoot == null ? m : m.cycleRoot;
      if (m.evaluationError != null) {
        throw m.evaluationError;
      }
    }
    if (m.asyncEvaluationOrder >= 0) {
      module.pendingAsyncDependencies++;
      m.asyncParentModules.add(module);
    }
  }

  private void leaveCycle(CyclicModule root) {
    CyclicModule m;
    do {
      m = stack.pop();
      m.status = m.asyncEvaluationOrder == CyclicModule.UNSET ? Status.EVALUATED : Status.EVALUATING_ASYNC;
      m.cycleRoot = root;
    } while (m != root);
  }
}
