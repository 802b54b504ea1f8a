package everett.machine;

import everett.grammar.Source;
import everett.module.ModuleRecord;
import everett.module.ModuleRequest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A <a href="https://tc39.es/ecma262/#sec-script-records">Script Record</a> or a <a
 * href="https://tc39.es/ecma262/#sec-abstract-module-records">Module Record</a>: what code belongs to, and what its
 * imports are relative to.
 */
public abstract class ScriptOrModule {
  public final Realm realm;
  public final Source source;
  private @Nullable Map<ModuleRequest, ModuleRecord> loadedModules;

  protected ScriptOrModule(Realm realm, Source source) {
    this.realm = realm;
    this.source = source;
  }

  /** What the request has led to before, in [[LoadedModules]]; null if nothing. */
  public final @Nullable ModuleRecord loadedModule(ModuleRequest request) {
    return loadedModules == null ? null : loadedModules.get(request);
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-FinishLoadingImportedModule">FinishLoadingImportedModule</a>, its first part.
   */
  public final void finishLoadingImportedModule(ModuleRequest request, ModuleRecord module) {
    if (loadedModules == null) {
      loadedModules = new HashMap<>();
    }
    loadedModules.putIfAbsent(request, module);
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-getactivescriptormodule">GetActiveScriptOrModule</a>; null if there is none.
   */
  public static @Nullable ScriptOrModule active(Agent agent) {
    for (Frame f = agent.frame; f != null; f = f.caller) {
      if (f.function.code.scriptOrModule != null) {
        return f.function.code.scriptOrModule;
      }
    }
    return null;
  }
}
