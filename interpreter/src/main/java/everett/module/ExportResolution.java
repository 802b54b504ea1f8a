package everett.module;

import org.jspecify.annotations.Nullable;

/** What <a href="https://tc39.es/ecma262/#sec-resolveexport">ResolveExport</a> gives. */
public sealed interface ExportResolution {
  /**
   * A <a href="https://tc39.es/ecma262/#resolvedbinding-record">ResolvedBinding Record</a>.
   *
   * @param bindingName null for the module's namespace object
   */
  record ResolvedBinding(ModuleRecord module, @Nullable String bindingName) implements ExportResolution {
    /** Where its value lies. */
    Binding binding() {
      return bindingName == null ? module.namespaceBinding() : module.binding(bindingName);
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
