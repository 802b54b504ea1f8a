package everett.host.module;

import everett.generator.Waiting;
import everett.machine.Builtins;
import everett.machine.Realm;
import everett.machine.ScriptOrModule;
import everett.module.ModuleHost;
import everett.module.ModuleRecord;
import everett.module.ModuleRequest;
import everett.module.SourceTextModule;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.StackTrace;
import everett.object.Undefined;
import java.io.File;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The modules of a realm: one for each URL and type. */
public final class ModuleMap implements ModuleHost {
  /** Says what specifiers mean. */
  public interface Locator {
    /**
     * Finds a module.
     *
     * @param type the value of the import attribute type; null if it has none
     * @throws everett.machine.JsThrow if there is none
     */
    Location locate(String specifier, ScriptOrModule referrer, @Nullable String type);

    /** Loads a module that was found. */
    ModuleRecord load(Location location);

    /** The properties of import.meta. */
    void defineImportMetaProperties(SourceTextModule module, JsObject importMeta);
  }

  /** How the text of a module is to be taken. */
  public enum Format {
    MODULE,
    COMMONJS,
    /** CommonJS, unless it can be a module only. */
    DETECTED,
    JSON,
    /** A built-in module that is a CommonJS module. */
    BUILTIN
  }

  /**
   * Where a module is.
   *
   * @param url its address; modules with equal ones are the same
   * @param file null if it lies in none
   */
  public record Location(String url, @Nullable File file, Format format) {}

  private final Realm realm;
  private final Locator locator;

  /** By URL. */
  private final Map<String, ModuleRecord> modules = new HashMap<>();

  private final Map<String, ModuleRecord> jsonModules = new HashMap<>();

  public ModuleMap(Realm realm, Locator locator) {
    this.realm = realm;
    this.locator = locator;
  }

  @Override
  public ModuleRecord loadImportedModule(ScriptOrModule referrer, ModuleRequest request) {
    String type = request.attribute("type");
    if (type != null && !type.equals("json")) {
      throw ModuleErrors.typeError(realm, "ERR_IMPORT_ASSERTION_TYPE_UNSUPPORTED",
          "Import attribute type \"" + type + "\" is unsupported");
    }
    Location part = EverettModules.part(request.specifier(), referrer.source.name());
    Location location = part != null ? part : locator.locate(request.specifier(), referrer, type);
    boolean json = location.format == Format.JSON;
    if (json && type == null) {
      throw ModuleErrors.typeError(realm, "ERR_IMPORT_ASSERTION_TYPE_MISSING",
          "Module \"" + location.url + "\" needs an import attribute of type \"json\"");
    }
    if (!json && type != null) {
      throw ModuleErrors.typeError(realm, "ERR_IMPORT_ASSERTION_TYPE_FAILED",
          "Module \"" + location.url + "\" is not of type \"" + type + "\"");
    }
    return module(location);
  }

  /** The module that is there, loaded now or before. */
  public ModuleRecord module(Location location) {
    Map<String, ModuleRecord> ofType = location.format == Format.JSON ? jsonModules : modules;
    ModuleRecord m = ofType.get(location.url);
    if (m == null) {
      m = locator.load(location);
      ofType.put(location.url, m);
    }
    return m;
  }

  /** The built-in module of that specifier, which begins with {@code everett:}. */
  ModuleRecord builtin(String specifier) {
    return module(EverettModules.location(realm, specifier));
  }

  /** Makes a module, which no file need hold, the one of that URL. */
  public void add(String url, ModuleRecord module) {
    modules.put(url, module);
  }

  @Override
  public void defineImportMetaProperties(SourceTextModule module, JsObject importMeta) {
    locator.defineImportMetaProperties(module, importMeta);
    String url = module.source.name();
    importMeta.put("url", url, Shape.WEC);
    if (url.startsWith(EverettModules.PREFIX)) {
      importMeta.put("suspension", Builtins.function(realm, "suspension", "", 1, ModuleMap::suspension), Shape.WEC);
    }
  }

  /**
   * Where a generator waits, as a stack would tell: an object with name and location; undefined if it does not wait.
   */
  private static Object suspension(Realm realm, Object thisValue, Object[] arguments) {
    StackTrace.Entry entry = Waiting.of(Arguments.get(arguments, 0));
    if (entry == null || entry.source() == null) {
      return Undefined.UNDEFINED;
    }
    JsObject o = realm.object();
    o.put("name", entry.function() == null ? "" : entry.function(), Shape.WEC);
    o.put("location", entry.place(), Shape.WEC);
    return o;
  }
}
