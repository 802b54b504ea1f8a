package everett.module;

import everett.machine.ScriptOrModule;
import everett.object.JsObject;

/** What a host does for the modules of its realm. */
public interface ModuleHost {
  /**
   * <a href="https://tc39.es/ecma262/#sec-HostLoadImportedModule">HostLoadImportedModule</a>: gives the module, the
   * same one whenever a referrer asks for it with an equal request.
   *
   * @throws everett.machine.JsThrow if there is none
   */
  ModuleRecord loadImportedModule(ScriptOrModule referrer, ModuleRequest request);

  /** <a href="https://tc39.es/ecma262/#sec-hostgetsupportedimportattributes">HostGetSupportedImportAttributes</a>. */
  default boolean supportsImportAttribute(String key) {
    return key.equals("type");
  }

  /** <a href="https://tc39.es/ecma262/#sec-hostgetimportmetaproperties">HostGetImportMetaProperties</a>. */
  void defineImportMetaProperties(SourceTextModule module, JsObject importMeta);
}
