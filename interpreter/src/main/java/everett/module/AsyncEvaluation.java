package everett.module;

import everett.job.PromiseObject;
import everett.machine.Frame;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.module.CyclicModule.Status;
import everett.object.Undefined;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What happens when modules end that had to wait, for their own awaits or for other modules. */
final class AsyncEvaluation {
  private AsyncEvaluation() {}

  /** <a href="https://tc39.es/ecma262/#sec-execute-async-module">ExecuteAsyncModule</a>. */
  static void executeAsyncModule(CyclicModule module) {
    PromiseObject capability = module.executeModule();
    if (capability == null) {
      throw new IllegalStateException("a module without top-level await");
    }
    capability.then(new PromiseObject.Reaction() {
      @Override
      public void fulfilled(Object value) {
        asyncModuleExecutionFulfilled(module);
      }

      @Override
      public void rejected(Object reason) {
        asyncModuleExecutionRejected(module, new JsThrow(reason));
      }
    });
  }

  /** <a href="https://tc39.es/ecma262/#sec-gather-available-ancestors">GatherAvailableAncestors</a>. */
  private static void gatherAvailableAncestors(CyclicModule module, Set<CyclicModule> execList) {
    for (CyclicModule m : module.asyncParentModules) {
      if (!execList.contains(m) && (m.cycleRoot == null || m.cycleRoot.evaluationError == null)) {
        m.pendingAsyncDependencies--;
        if (m.pendingAsyncDependencies == 0) {
          execList.add(m);
          if (!m.hasTopLevelAwait()) {
            gatherAvailableAncestors(m, execList);
          }
        }
      }
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-async-module-execution-fulfilled">AsyncModuleExecutionFulfilled</a>. */
  private static void asyncModuleExecutionFulfilled(CyclicModule module) {
    if (module.status == Status.EVALUATED) {
      return;
    }
    ended(module);
    Set<CyclicModule> execList = new LinkedHashSet<>();
    gatherAvailableAncestors(module, execList);
    List<CyclicModule> sortedExecList = new ArrayList<>(execList);
    sortedExecList.sort(Comparator.comparingLong(m -> m.asyncEvaluationOrder));
    for (CyclicModule m : sortedExecList) {
      if (m.status != Status.EVALUATED) {
        if (m.hasTopLevelAwait()) {
          executeAsyncModule(m);
        } else {
          execute(m);
        }
      }
    }
  }

  private static void execute(CyclicModule m) {
    Realm realm = m.realm;
    Frame frame = realm.agent.frame;
    try {
      m.executeModule();
    } catch (JsThrow t) {
      realm.agent.frame = frame;
      asyncModuleExecutionRejected(m, t);
      return;
    }
    ended(m);
  }

  private static void ended(CyclicModule m) {
    m.asyncEvaluationOrder = CyclicModule.DONE;
    m.status = Status.EVALUATED;
    if (m.topLevelCapability != null) {
      m.topLevelCapability.fulfill(Undefined.UNDEFINED);
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-async-module-execution-rejected">AsyncModuleExecutionRejected</a>. */
  private static void asyncModuleExecutionRejected(CyclicModule module, JsThrow error) {
    if (module.status == Status.EVALUATED) {
      return;
    }
    module.evaluationError = error;
    module.status = Status.EVALUATED;
    module.asyncEvaluationOrder = CyclicModule.DONE;
    if (module.topLevelCapability != null) {
      module.topLevelCapability.reject(error.value);
    }
    for (CyclicModule m : module.asyncParentModules) {
      asyncModuleExecutionRejected(m, error);
    }
  }
}
