package everett.host.module;

import everett.grammar.JsSyntaxError;
import everett.grammar.Parser;
import everett.grammar.Source;
import everett.host.module.ProgramFiles.ProgramFile;
import everett.host.process.HostErrors;
import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.module.ModuleRecord;
import everett.object.Arguments;
import everett.object.BuiltinFunction;
import everett.object.JsObject;
import everett.object.PropertyKey;
import everett.object.Shape;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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
  private final ModuleMap imports;
  private final ProgramFiles files;
  private final Supplier<String> directory;
  private @Nullable JsObject mainModule;

  /**
   * @param directory gives the current directory
   */
  public Modules(Realm realm, BuiltinModules builtins, Supplier<String> directory) {
    this.realm = realm;
    this.builtins = builtins;
    this.directory = directory;
    resolution = new Resolution(realm);
    imports = new ModuleMap(realm, new NodeLocator(realm, resolution, builtins, this, directory));
    files = new ProgramFiles(realm, resolution, builtins, imports);
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

  /**
   * Runs a file as the program, if it is a CommonJS module.
   *
   * @param module it is an ECMAScript module, whatever its name
   * @return an ECMAScript module, which is loaded, but has not been linked; null if it is none
   */
  public @Nullable ModuleRecord runMain(File file, boolean module) {
    ModuleRecord ecma = module
        ? imports.module(new ModuleMap.Location(FileUrl.of(file), file, ModuleMap.Format.MODULE))
        : null;
    ProgramFile program = ecma == null ? files.parse(file) : null;
    if (program == null || program.module() != null) {
      return ecma == null && program != null ? program.module() : ecma;
    }
    JsObject main = module(file.getPath(), null);
    main.put("id", ".", Shape.WEC);
    mainModule = main;
    load(main, file, program);
    return null;
  }

  /** An ECMAScript module of that text, as if it lay in the current directory under that name. */
  public ModuleRecord moduleOf(String name, String text) {
    String url = FileUrl.of(new File(directory.get(), name));
    ModuleRecord module = ModuleTexts.module(realm, new Source(url, text));
    imports.add(url, module);
    return module;
  }

  /** The same of a text that is no script; null if it is no module either. */
  public @Nullable ModuleRecord moduleInstead(String name, String text) {
    try {
      Parser.parseModule(new Source(name, text));
    } catch (JsSyntaxError e) {
      return null;
    }
    return moduleOf(name, text);
  }

  /** Whether a file of that text is an ECMAScript module. */
  public boolean isModule(File file, Source source) {
    return files.isModule(file, source);
  }

  /** The ECMAScript modules of the realm. */
  public ModuleMap imports() {
    return imports;
  }

  /** The exports of a module that is built in. */
  public Object builtin(String name) {
    return java.util.Objects.requireNonNull(builtins.find(name));
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

  /** A file that is imported, and is or may be a CommonJS module. */
  ModuleRecord imported(File file) {
    ProgramFile program = files.parse(file);
    if (program.function() == null) {
      return java.util.Objects.requireNonNull(program.module());
    }
    Source source = new Source(FileUrl.of(file), program.source().text());
    return CommonJsImport.of(realm, source, files.exportNames(file, program.function()), () -> require(file, null, program));
  }

  private void load(JsObject module, File file, ProgramFile program) {
    String path = file.getPath();
    boolean done = false;
    try {
      if (program.function() == null) {
        module.put("exports", ModuleTexts.parseJson(realm, program.source()), Shape.WEC);
      } else {
        Object exports = module.get("exports");
        File directory = file.getParentFile();
        JsObject f = Scripts.function(realm, program.source(), program.function());
        f.call(exports, exports, require(module, directory), module, path, directory == null ? "/" : directory.getPath());
      }
      module.put("loaded", true, Shape.WEC);
      done = true;
    } finally {
      if (!done) {
        cache.delete(PropertyKey.of(path));
      }
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

  /** The function createRequire of the module {@code module}. */
  public JsObject createRequire() {
    return Builtins.function(realm, "createRequire", "", 1, (r, t, a) -> {
      Object given = Arguments.get(a, 0);
      String path = String.valueOf(given instanceof JsObject url ? url.get("href") : given);
      if (path.startsWith("file://")) {
        path = FileUrl.path(path.substring("file://".length()));
      }
      if (!path.startsWith("/")) {
        throw HostErrors.coded(realm, Intrinsic.TYPE_ERROR_PROTOTYPE, "ERR_INVALID_ARG_VALUE",
            "The argument 'filename' must be a file URL object, file URL string, or absolute path string. Received "
                + ObjectOperations.display(given));
      }
      return requireAt(path);
    });
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
    if (name.startsWith(EverettModules.PREFIX)) {
      return RequiredModule.exports(realm, imports.builtin(name), name);
    }
    return require(find(name, parent, directory), parent, null);
  }

  private Object require(File file, @Nullable JsObject parent, @Nullable ProgramFile program) {
    Object key = PropertyKey.of(file.getPath());
    if (cache.get(key) instanceof JsObject known) {
      return known.get("exports");
    }
    ProgramFile p = program == null ? files.parse(file) : program;
    // An ECMAScript module has a module object when it has been evaluated: until then there is nothing that it could
    // show.
    Object exports = p.module() == null ? null : RequiredModule.exports(realm, p.module(), file.getPath());
    JsObject module = module(file.getPath(), parent);
    if (parent != null && parent.get("children") instanceof JsObject children) {
      ObjectOperations.invoke(children, "push", module);
    }
    if (exports != null) {
      module.put("exports", exports, Shape.WEC);
      module.put("loaded", true, Shape.WEC);
      return exports;
    }
    load(module, file, p);
    return module.get("exports");
  }

  private Object resolve(String name, JsObject parent, File directory) {
    return builtins.isBuiltin(name) || name.startsWith(EverettModules.PREFIX) ? name : find(name, parent, directory).getPath();
  }

  private File find(String name, JsObject parent, File directory) {
    File file = name.startsWith("node:") ? null : resolution.resolve(name, directory);
    if (file != null) {
      return file;
    }
    if (name.startsWith("node:")) {
      throw HostErrors.coded(realm, Intrinsic.ERROR_PROTOTYPE, "ERR_UNKNOWN_BUILTIN_MODULE", "No such built-in module: " + name);
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
