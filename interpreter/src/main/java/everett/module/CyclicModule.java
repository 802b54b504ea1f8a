package everett.module;

import everett.grammar.JsSyntaxError;
import everett.grammar.Source;
import everett.job.PromiseObject;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.ErrorObject;
import everett.syntax.ImportAttribute;
import everett.syntax.ImportPhase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A <a href="https://tc39.es/ecma262/#sec-cyclic-module-records">Cyclic Module Record</a>. */
public abstract class CyclicModule extends ModuleRecord {
  enum Status {
    NEW,
    UNLINKED,
    LINKING,
    LINKED,
    EVALUATING,
    EVALUATING_ASYNC,
    EVALUATED
  }

  /** The value of [[AsyncEvaluationOrder]] of a module that did not wait for anything. */
  static final long UNSET = -1;

  /** The value of [[AsyncEvaluationOrder]] of a module that has ended after it had waited. */
  static final long DONE = -2;

  Status status = Status.NEW;

  /** What has been thrown. */
  @Nullable JsThrow evaluationError;

  int dfsAncestorIndex;
  @Nullable CyclicModule cycleRoot;
  long asyncEvaluationOrder = UNSET;
  @Nullable PromiseObject topLevelCapability;
  final List<CyclicModule> asyncParentModules = new ArrayList<>(0);
  int pendingAsyncDependencies;

  CyclicModule(Realm realm, Source source) {
    super(realm, source);
  }

  /** [[RequestedModules]]. */
  abstract List<Request> requestedModules();

  /** A request, with the place of the first declaration that makes it. */
  record Request(ModuleRequest request, int start, int end) {
    /** Whether the module is to be linked and evaluated, too. */
    boolean evaluates() {
      return request.phase() == ImportPhase.EVALUATION;
    }
  }

  /** [[HasTLA]]. */
  public abstract boolean hasTopLevelAwait();

  /** InitializeEnvironment. */
  abstract void initializeEnvironment();

  /**
   * ExecuteModule.
   *
   * @return the promise of its end if it has a top-level await, else null
   */
  abstract @Nullable PromiseObject executeModule();

  /** <a href="https://tc39.es/ecma262/#sec-GetImportedModule">GetImportedModule</a>. */
  final ModuleRecord getImportedModule(ModuleRequest request) {
    ModuleRecord m = loadedModule(request);
    if (m == null) {
      throw new IllegalStateException("not loaded: " + request.specifier());
    }
    return m;
  }

  /** Whether it runs, or waits for something that it awaits or needs. */
  public final boolean isEvaluating() {
    return status == Status.EVALUATING || status == Status.EVALUATING_ASYNC;
  }

  /** The modules that await something, of those that this one and what it needs consist of. */
  public final List<CyclicModule> awaiting() {
    List<CyclicModule> all = new ArrayList<>();
    for (CyclicModule m : graph()) {
      if (m.status == Status.EVALUATING_ASYNC && m.hasTopLevelAwait() && m.pendingAsyncDependencies == 0) {
        all.add(m);
      }
    }
    return all;
  }

  /** Whether it, or a module that it needs, awaits at its top level. All have been loaded. */
  public final boolean needsTopLevelAwait() {
    for (CyclicModule m : graph()) {
      if (m.hasTopLevelAwait()) {
        return true;
      }
    }
    return false;
  }

  /** This module and those that it needs; all have been loaded. */
  private Set<CyclicModule> graph() {
    Set<CyclicModule> seen = new LinkedHashSet<>();
    ArrayDeque<CyclicModule> left = new ArrayDeque<>();
    left.add(this);
    while (!left.isEmpty()) {
      CyclicModule m = left.poll();
      if (seen.add(m)) {
        for (Request r : m.requestedModules()) {
          if (r.evaluates() && m.getImportedModule(r.request) instanceof CyclicModule c) {
            left.add(c);
          }
        }
      }
    }
    return seen;
  }

  /** <a href="https://tc39.es/ecma262/#sec-LoadRequestedModules">LoadRequestedModules</a>. */
  @Override
  public final void loadRequestedModules() {
    Set<CyclicModule> visited = new LinkedHashSet<>();
    innerModuleLoading(this, visited);
    visited.forEach(m -> m.status = Status.UNLINKED);
  }

  /** <a href="https://tc39.es/ecma262/#sec-InnerModuleLoading">InnerModuleLoading</a>. */
  private static void innerModuleLoading(ModuleRecord module, Set<CyclicModule> visited) {
    if (!(module instanceof CyclicModule m) || m.status != Status.NEW || !visited.add(m)) {
      return;
    }
    for (Request r : m.requestedModules()) {
      m.check(r);
      ModuleRecord required = m.loadedModule(r.request);
      if (required == null) {
        required = m.load(r);
        m.finishLoadingImportedModule(r.request, required);
      }
      if (r.evaluates()) {
        innerModuleLoading(required, visited);
      }
    }
  }

  private ModuleRecord load(Request r) {
    try {
      return realm.modules().loadImportedModule(this, r.request);
    } catch (JsThrow t) {
      if (t.value instanceof ErrorObject e && e.found == null && realm.agent.frame == null) {
        // No code is running whose place could be told: the place of the import is.
        e.found = new JsSyntaxError("", source, r.start, r.end);
      }
      throw t;
    }
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-AllImportAttributesSupported">AllImportAttributesSupported</a>; a phase
   * likewise.
   */
  private void check(Request r) {
    if (r.request.phase() == ImportPhase.DEFER) {
      throw syntaxError("import defer is not supported", r.start, r.end);
    }
    for (ImportAttribute a : r.request.attributes()) {
      if (!realm.modules().supportsImportAttribute(a.key())) {
        throw syntaxError("Import attribute \"" + a.key() + "\" is not supported", r.start, r.end);
      }
    }
  }

  /** A throw of a SyntaxError about a piece of the module's text. */
  final JsThrow syntaxError(String message, int start, int end) {
    return realm.syntaxError(new JsSyntaxError(message, source, start, end));
  }

  @Override
  public final void link() {
    Linking.link(this);
  }

  @Override
  public final PromiseObject evaluate() {
    return Evaluation.evaluate(this);
  }
}
