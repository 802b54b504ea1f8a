package everett.module;

import everett.grammar.Source;
import everett.job.PromiseObject;
import everett.job.Promises;
import everett.machine.Realm;
import everett.module.ExportResolution.ResolvedBinding;
import everett.module.ExportResolution.Unresolved;
import everett.object.Undefined;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A <a href="https://tc39.es/ecma262/#sec-synthetic-module-records">Synthetic Module Record</a>. */
public class SyntheticModule extends ModuleRecord {
  /** Gives the exports their values, by {@link #setExport}. */
  @FunctionalInterface
  public interface EvaluationSteps {
    void evaluate(SyntheticModule module);
  }

  private final Map<String, Binding> exports = new LinkedHashMap<>();
  private final EvaluationSteps evaluationSteps;
  private @Nullable PromiseObject promise;

  /** A module whose exports are undefined until it is evaluated. */
  public SyntheticModule(Realm realm, Source source, Collection<String> exportNames, EvaluationSteps evaluationSteps) {
    super(realm, source);
    this.evaluationSteps = evaluationSteps;
    Object[] scope = new Object[exportNames.size()];
    int i = 0;
    for (String name : exportNames) {
      scope[i] = Undefined.UNDEFINED;
      exports.put(name, new Binding(scope, i++));
    }
  }

  /**
   * <a
   * href="https://tc39.es/ecma262/#sec-create-default-export-synthetic-module">CreateDefaultExportSyntheticModule</a>.
   */
  public static SyntheticModule ofDefault(Realm realm, Source source, Object defaultExport) {
    return new SyntheticModule(realm, source, Set.of("default"), m -> m.setExport("default", defaultExport));
  }

  /** The names that it exports. */
  public final Set<String> exportNames() {
    return exports.keySet();
  }

  /** <a href="https://tc39.es/ecma262/#sec-setsyntheticmoduleexport">SetSyntheticModuleExport</a>. */
  public final void setExport(String name, Object value) {
    binding(name).set(value);
  }

  @Override
  Binding binding(String name) {
    Binding b = exports.get(name);
    if (b == null) {
      throw new IllegalStateException("no export " + name);
    }
    return b;
  }

  @Override
  public void loadRequestedModules() {}

  @Override
  void getExportedNames(Set<String> names, Set<ModuleRecord> exportStarSet) {
    names.addAll(exports.keySet());
  }

  @Override
  ExportResolution resolveExport(String exportName, Set<Export> resolveSet) {
    return exports.containsKey(exportName) ? new ResolvedBinding(this, exportName) : Unresolved.NULL;
  }

  @Override
  public void link() {}

  /** <a href="https://tc39.es/ecma262/#sec-smr-Evaluate">Evaluate</a>; the steps are run once. */
  @Override
  public PromiseObject evaluate() {
    if (promise != null) {
      return promise;
    }
    PromiseObject p = Promises.create(realm);
    promise = p;
    Promises.ifAbruptReject(realm, p, () -> {
      evaluationSteps.evaluate(this);
      p.fulfill(Undefined.UNDEFINED);
    });
    return p;
  }
}
