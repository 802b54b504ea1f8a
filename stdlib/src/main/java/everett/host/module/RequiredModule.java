package everett.host.module;

import everett.grammar.Source;
import everett.job.PromiseObject;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.module.CyclicModule;
import everett.module.ModuleNamespace;
import everett.module.ModuleRecord;
import everett.module.ModuleRequest;
import everett.module.SourceTextModule;
import java.util.List;

/** An ECMAScript module that require() asks for. */
final class RequiredModule {
  /** What require() gives where there is a default export, which compiled modules look for. */
  private static final String WITH_DEFAULT =
      "export * from 'original'; export { default } from 'original'; export const __esModule = true;";

  private RequiredModule() {}

  /**
   * Evaluates the module, and gives its namespace.
   *
   * @param file what messages call it
   */
  static Object exports(Realm realm, ModuleRecord module, String file) {
    module.loadRequestedModules();
    if (module instanceof CyclicModule m) {
      if (m.isEvaluating()) {
        throw ModuleErrors.esm(realm, "ERR_REQUIRE_CYCLE_MODULE",
            "Cannot require() ES Module " + file + " in a cycle.");
      }
      if (m.needsTopLevelAwait()) {
        throw ModuleErrors.esm(realm, "ERR_REQUIRE_ASYNC_MODULE",
            "require() cannot be used on an ESM graph with top-level await. Use import() instead: " + file);
      }
    }
    evaluate(module);
    ModuleNamespace namespace = module.getModuleNamespace();
    if (!namespace.names().contains("default") || namespace.names().contains("__esModule")) {
      return namespace;
    }
    SourceTextModule facade = ModuleTexts.module(realm, new Source("node:internal/required", WITH_DEFAULT));
    facade.finishLoadingImportedModule(ModuleRequest.of("original", List.of()), module);
    facade.loadRequestedModules();
    evaluate(facade);
    return facade.getModuleNamespace();
  }

  private static void evaluate(ModuleRecord module) {
    module.link();
    PromiseObject promise = module.evaluate();
    if (promise.promiseState() == PromiseObject.State.REJECTED) {
      promise.handle();
      throw new JsThrow(promise.promiseResult());
    }
  }
}
