package everett.module;

import everett.syntax.ImportPhase;
import org.jspecify.annotations.Nullable;

/** What <a href="https://tc39.es/ecma262/#sec-resolveexport">ResolveExport</a> gives. */
public sealed interface ExportResolution {
  /**
   * A <a href="https://tc39.es/ecma262/#resolvedbinding-record">ResolvedBinding Record</a>.
   *
   * @param bindingName null for the module's namespace object, or its source
   * @param phase SOURCE for the module's source
   */
  record ResolvedBinding(ModuleRecord module, @Nullable String bindingName, ImportPhase phase)
      implements ExportResolution {
    ResolvedBinding(ModuleRecord module, @Nullable String bindingName) {
      this(module, bindingName, ImportPhase.EVALUATION);
    }

    /** Where its value lies. */
    Binding binding() {
      if (bindingName != null) {
        return module.binding(bindingName);
      }
      return phase == ImportPhase.SOURCE ? module.sourceBinding() : module.namespaceBinding();
    }
  }

  /** There is no binding. */
  enum Unresolved implements ExportResolution {
    /** The module has no such export, or it leads back to itself. */
    NULL,
    /** Several star exports bring different ones. */
    AMBIGUOUS
  }
}
