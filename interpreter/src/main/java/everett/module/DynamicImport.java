package everett.module;

import everett.job.PromiseObject;
import everett.job.Promises;
import everett.machine.Realm;
import everett.machine.ScriptOrModule;
import everett.object.JsObject;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import everett.syntax.ImportAttribute;
import everett.syntax.ImportPhase;
import java.util.ArrayList;
import java.util.List;

/** <a href="https://tc39.es/ecma262/#sec-import-calls">import()</a>. */
public final class DynamicImport {
  private final Realm realm;
  private final PromiseObject promise;

  private DynamicImport(Realm realm) {
    this.realm = realm;
    promise = Promises.create(realm);
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-evaluate-import-call">EvaluateImportCall</a>, once its operands have been
   * evaluated.
   *
   * @param options undefined if there are none
   * @param source the phase is SOURCE
   */
  public static PromiseObject call(
      ScriptOrModule referrer, Object specifier, Object options, boolean source) {
    DynamicImport self = new DynamicImport(referrer.realm);
    Promises.ifAbruptReject(self.realm, self.promise, () -> {
      ImportPhase phase = source ? ImportPhase.SOURCE : ImportPhase.EVALUATION;
      ModuleRequest request =
          ModuleRequest.of(TypeConversion.toString(specifier), self.attributes(options), phase);
      ModuleRecord module = referrer.realm.modules().loadImportedModule(referrer, request);
      referrer.finishLoadingImportedModule(request, module);
      if (source) {
        self.promise.resolve(module.definedSource());
      } else {
        self.continueDynamicImport(module);
      }
    });
    return self.promise;
  }

  private List<ImportAttribute> attributes(Object options) {
    if (options == Undefined.UNDEFINED) {
      return List.of();
    }
    if (!(options instanceof JsObject o)) {
      throw realm.typeError("The second argument to import() must be an object");
    }
    Object with = o.get("with");
    if (with == Undefined.UNDEFINED) {
      return List.of();
    }
    if (!(with instanceof JsObject attributes)) {
      throw realm.typeError("The 'with' option must be an object");
    }
    List<ImportAttribute> all = new ArrayList<>();
    for (Object entry : ObjectOperations.enumerableOwnProperties(realm, attributes, ObjectOperations.Kind.ENTRY)) {
      Object value = ((JsObject) entry).get(1);
      if (!(value instanceof CharSequence)) {
        throw realm.typeError("Import attribute value must be a string");
      }
      all.add(new ImportAttribute(((JsObject) entry).get(0).toString(), value.toString()));
    }
    for (ImportAttribute a : all) {
      if (!realm.modules().supportsImportAttribute(a.key())) {
        throw realm.typeError("Import attribute \"" + a.key() + "\" with value \"" + a.value() + "\" is not supported");
      }
    }
    return all;
  }

  /** <a href="https://tc39.es/ecma262/#sec-ContinueDynamicImport">ContinueDynamicImport</a>. */
  private void continueDynamicImport(ModuleRecord module) {
    module.loadRequestedModules();
    PromiseObject loaded = Promises.create(realm);
    loaded.fulfill(Undefined.UNDEFINED);
    after(loaded, () -> {
      module.link();
      after(module.evaluate(), () -> promise.resolve(module.getModuleNamespace()));
    });
  }

  /** Goes on when that promise is fulfilled; its rejection is the import's. */
  private void after(PromiseObject awaited, Runnable then) {
    awaited.then(new PromiseObject.Reaction() {
      @Override
      public void fulfilled(Object value) {
        Realm outer = realm.agent.realm;
        realm.agent.realm = realm;
        try {
          Promises.ifAbruptReject(realm, promise, then);
        } finally {
          realm.agent.realm = outer;
        }
      }

      @Override
      public void rejected(Object reason) {
        promise.reject(reason);
      }
    });
  }
}
