package everett.host.module;

import everett.grammar.Source;
import everett.host.process.HostErrors;
import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.BuiltinFunction;
import everett.object.JsObject;
import everett.object.PropertyKey;
import everett.object.Shape;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The <a href="https://nodejs.org/docs/latest-v20.x/api/modules.html">CommonJS modules</a> of a realm. A module is an
 * object of the program with node's properties; each file has one, in require.cache.
 */
public final class Modules {
  /** Of the function that a module's text is the body of. */
  public static final List<String> PARAMETERS = List.of("exports", "require", "module", "__filename", "__dirname");

  private final Realm realm;
  private final Resolution resolution;
  private final BuiltinModules builtins;
  private final JsObject cache;
  private final JsObject prototype;
  private @Nullable JsObject mainModule;

  public Modules(Realm realm, BuiltinModules builtins) {
    this.realm = realm;
    this.builtins = builtins;
    resolution = new Resolution(realm);
    cache = new JsObject((JsObject) null);
    prototype = realm.object();
    BuiltinFunction constructor = Builtins.function(realm, "Module", "", 0, (r, t, a) -> Undefined.UNDEFINED);
    constructor.materialize();
    prototype.put("constructor", constructor, Shape.WC);
    constructor.put("prototype", prototype, Shape.WRITABLE);
    Builtins.builtins().method("require", 1, this::requireOfModule).define(realm, prototype);
  }

  // ---- the program

  /**
   * The file of a program; null if there is none.
   *
   * @param path as the user gave it; extensions are tried, and a directory's index
   */
  public @Nullable File findMain(String path, String directory) {
    File at = new File(path);
    return resolution.path(at.isAbsolute() ? at : new File(directory, path));
  }

  /** Runs a file as the program. */
  public void runMain(File file) {
    JsObject module = module(file.getPath(), null);
    module.put("id", ".", Shape.WEC);
    mainModule = module;
    load(module, file);
  }

  /**
   * Makes require and its kin global, for a text that is no file.
   *
   * @param name what messages call the text
   */
  public void defineGlobals(String name, String directory) {
    JsObject module = new ModuleObject(realm, prototype).make(name, new File(directory, name).getPath(), null);
    realm.global.put("exports", module.get("exports"), Shape.WEC);
    realm.global.put("require", require(module, new File(directory)), Shape.WEC);
    realm.global.put("module", module, Shape.WEC);
    realm.global.put("__filename", name, Shape.WEC);
    realm.global.put("__dirname", ".", Shape.WEC);
  }

  // ---- modules

  private JsObject module(String file, @Nullable JsObject parent) {
    JsObject module = new ModuleObject(realm, prototype).make(file, file, parent);
    cache.put(PropertyKey.of(file), module, Shape.WEC);
    return module;
  }

  private void load(JsObject module, File file) {
    String path = file.getPath();
    boolean done = false;
    try {
      Source source = SourceFile.read(file);
      if (path.endsWith(".json")) {
        loadJson(module, source);
      } else if (path.endsWith(".mjs")) {
        throw ModuleErrors.coded(realm, "ERR_REQUIRE_ESM", "require() of the ES module " + path + " is not supported");
      } else {
        JsObject f = Scripts.function(realm, source, PARAMETERS);
        Object exports = module.get("exports");
        File directory = file.getParentFile();
        f.call(exports, exports, require(module, directory), module, path, directory == null ? "/" : directory.getPath());
      }
      module.put("loaded", true, Shape.WEC);
      done = true;
    } catch (SourceFile.InvalidTextException e) {
      throw realm.syntaxError(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw ModuleErrors.coded(realm, "EIO", "cannot read " + path + ": " + e.getMessage());
    } finally {
      if (!done) {
        cache.delete(PropertyKey.of(path));
      }
    }
  }

  private void loadJson(JsObject module, Source source) {
    try {
      Object parse = realm.get(Intrinsic.JSON).get("parse");
      module.put("exports", ObjectOperations.call(parse, Undefined.UNDEFINED, source.text()), Shape.WEC);
    } catch (JsThrow t) {
      if (t.value instanceof JsObject e && e.get("message") instanceof CharSequence message) {
        e.put("message", source.name() + ": " + message, Shape.WC);
      }
      throw t;
    }
  }

  // ---- require

  private JsObject require(JsObject module, File directory) {
    BuiltinFunction f = Builtins.function(realm, "require", "", 1, (r, t, a) -> require(name(a), module, directory));
    f.materialize();
    f.put("resolve", Builtins.function(realm, "resolve", "", 2, (r, t, a) -> resolve(name(a), module, directory)), Shape.WEC);
    f.put("main", mainModule == null ? Undefined.UNDEFINED : mainModule, Shape.WEC);
    f.put("cache", cache, Shape.WEC);
    return f;
  }

  /** The function require of a module that would lie at that path; of a directory, if it ends with a slash. */
  public JsObject requireAt(String path) {
    File file = new File(path);
    File directory = path.endsWith("/") ? file : file.getParentFile();
    JsObject module = new ModuleObject(realm, prototype).make(path, path, null);
    return require(module, directory == null ? new File("/") : directory);
  }

  private String name(Object[] arguments) {
    Object name = Arguments.get(arguments, 0);
    if (!(name instanceof CharSequence s)) {
      throw HostErrors.invalidArgument(realm, "id", "of type string", name);
    }
    if (s.length() == 0) {
      throw HostErrors.coded(realm, Intrinsic.TYPE_ERROR_PROTOTYPE, "ERR_INVALID_ARG_VALUE",
          "The argument 'id' must be a non-empty string. Received ''");
    }
    return s.toString();
  }

  private Object requireOfModule(Realm r, Object thisValue, Object[] arguments) {
    if (!(thisValue instanceof JsObject module) || !(module.get("path") instanceof CharSequence directory)) {
      throw realm.typeError("module.require called on an object that is no module");
    }
    return require(name(arguments), module, new File(directory.toString()));
  }

  private Object require(String name, JsObject parent, File directory) {
    Object builtin = builtins.find(name);
    if (builtin != null) {
      return builtin;
    }
    File file = find(name, parent, directory);
    Object key = PropertyKey.of(file.getPath());
    if (cache.get(key) instanceof JsObject known) {
      return known.get("exports");
    }
    JsObject module = module(file.getPath(), parent);
    if (parent.get("children") instanceof JsObject children) {
      ObjectOperations.invoke(children, "push", module);
    }
    load(module, file);
    return module.get("exports");
  }

  private Object resolve(String name, JsObject parent, File directory) {
    return builtins.isBuiltin(name) ? name : find(name, parent, directory).getPath();
  }

  private File find(String name, JsObject parent, File directory) {
    File file = name.startsWith("node:") ? null : resolution.resolve(name, directory);
    if (file != null) {
      return file;
    }
    if (name.startsWith("node:")) {
      throw ModuleErrors.coded(realm, "ERR_UNKNOWN_BUILTIN_MODULE", "No such built-in module: " + name);
    }
    List<String> stack = new ArrayList<>();
    Object m = parent;
    while (m instanceof JsObject o) {
      if (o.get("filename") instanceof CharSequence path) {
        stack.add(path.toString());
      }
      m = o.get("parent");
    }
    throw ModuleErrors.notFound(realm, name, stack);
  }
}
