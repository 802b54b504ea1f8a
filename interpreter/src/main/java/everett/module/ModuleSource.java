package everett.module;

import everett.object.JsObject;

/**
 * A <a href="https://tc39.es/proposal-source-phase-imports/#sec-module-source-objects">Module Source Object</a>: a
 * module that is loaded and neither linked nor evaluated. ECMA-262 has none of its own; hosts may.
 */
public final class ModuleSource extends JsObject {
  /** What GetModuleSourceKind of its module gives. */
  public final String kind;

  /** @param prototype inherits from %AbstractModuleSource.prototype% */
  public ModuleSource(JsObject prototype, String kind) {
    super(prototype);
    this.kind = kind;
  }
}
