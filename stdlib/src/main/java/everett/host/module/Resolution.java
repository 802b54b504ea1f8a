package everett.host.module;

import everett.host.process.HostErrors;
import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the file that a module's name means
 * (<a href="https://nodejs.org/docs/latest-v20.x/api/modules.html#all-together">all together</a>).
 */
final class Resolution {
  private static final String[] EXTENSIONS = {".js", ".json", ".cjs"};
  private final Realm realm;
  private final Map<String, Optional<JsObject>> packages;

  /** The file of an import; null for require. */
  private final @Nullable File importer;

  Resolution(Realm realm) {
    this(realm, new HashMap<>(), null);
  }

  private Resolution(Realm realm, Map<String, Optional<JsObject>> packages, @Nullable File importer) {
    this.realm = realm;
    this.packages = packages;
    this.importer = importer;
  }

  private String imported() {
    return importer == null ? "" : " imported from " + importer;
  }

  /** The file of a path without regard to packages; null if there is none. */
  @Nullable File path(File at) {
    File file = file(at);
    return file != null ? file : directory(at);
  }

  /** The file that is meant by a name in a module of that directory; null if there is none. */
  @Nullable File resolve(String name, File directory) {
    if (isPath(name)) {
      File at = new File(name);
      at = at.isAbsolute() ? at : new File(directory, name);
      // A path that ends like a directory's means no file.
      boolean file = !name.endsWith("/") && !name.endsWith("/.") && !name.endsWith("/..") && !name.equals(".") && !name.equals("..");
      return file ? path(at) : directory(at);
    }
    return bare(name, directory, PackageTargets.REQUIRE);
  }

  /** The file that is meant by a name that is no path, in an import of that file; null if there is none. */
  @Nullable File resolveImport(String name, File importer) {
    File directory = importer.getParentFile();
    return new Resolution(realm, packages, importer).bare(name, directory == null ? new File("/") : directory, PackageTargets.IMPORT);
  }

  private @Nullable File bare(String name, File directory, Set<String> conditions) {
    if (name.startsWith("#")) {
      return imported(name, directory, conditions);
    }
    int slash = name.indexOf('/', name.startsWith("@") ? Math.max(name.indexOf('/') + 1, 1) : 0);
    String packageName = slash < 0 ? name : name.substring(0, slash);
    String subpath = slash < 0 ? "." : "." + name.substring(slash);
    File itself = ofItself(packageName, subpath, directory, conditions);
    if (itself != null) {
      return itself;
    }
    for (File modules : modulesDirectories(directory)) {
      File root = new File(modules, packageName);
      JsObject description = root.isDirectory() ? description(root) : null;
      Object exports = description == null ? Undefined.UNDEFINED : description.get("exports");
      if (exports instanceof JsObject || exports instanceof CharSequence) {
        return exported(root, exports, subpath, conditions);
      }
      File at = new File(modules, name);
      // An import leaves out no extension, but a package may have a main file of any kind.
      File found = conditions == PackageTargets.REQUIRE ? path(at) : subpath.equals(".") ? directory(at) : at.exists() ? at : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  static boolean isPath(String name) {
    return name.startsWith("./") || name.startsWith("../") || name.equals(".") || name.equals("..") || new File(name).isAbsolute();
  }

  /** Where the modules that packages bring are looked for, from a directory on outwards. */
  static List<File> modulesDirectories(File directory) {
    List<File> all = new ArrayList<>();
    for (File d = directory; d != null; d = d.getParentFile()) {
      if (!d.getName().equals("node_modules")) {
        all.add(new File(d, "node_modules"));
      }
    }
    return all;
  }

  private static @Nullable File file(File at) {
    if (at.isFile()) {
      return real(at);
    }
    for (String extension : EXTENSIONS) {
      File f = new File(at.getPath() + extension);
      if (f.isFile()) {
        return real(f);
      }
    }
    return null;
  }

  private @Nullable File directory(File at) {
    if (!at.isDirectory()) {
      return null;
    }
    JsObject description = description(at);
    if (description != null && description.get("main") instanceof CharSequence main && main.length() > 0) {
      File m = new File(at, main.toString());
      File found = file(m);
      found = found != null ? found : file(new File(m, "index"));
      if (found != null) {
        return found;
      }
    }
    return file(new File(at, "index"));
  }

  /** A file without symbolic links, as modules are known by. */
  static File real(File file) {
    try {
      return file.getCanonicalFile();
    } catch (IOException e) {
      return file.getAbsoluteFile();
    }
  }

  // ---- formats

  /** How the text of a file is to be taken; null if nothing is known of its extension. */
  ModuleMap.@Nullable Format format(File file) {
    String name = file.getName();
    String extension = name.lastIndexOf('.') < 0 ? "" : name.substring(name.lastIndexOf('.'));
    return switch (extension) {
      case ".mjs" -> ModuleMap.Format.MODULE;
      case ".cjs" -> ModuleMap.Format.COMMONJS;
      case ".json" -> ModuleMap.Format.JSON;
      case ".js", "" -> {
        File root = around(file.getParentFile());
        JsObject description = root == null ? null : description(root);
        Object type = description == null ? Undefined.UNDEFINED : description.get("type");
        yield switch (type.toString()) {
          case "module" -> ModuleMap.Format.MODULE;
          case "commonjs" -> ModuleMap.Format.COMMONJS;
          default -> ModuleMap.Format.DETECTED;
        };
      }
      default -> null;
    };
  }

  // ---- packages

  /** What the package.json of a directory says; null if there is none. */
  private @Nullable JsObject description(File directory) {
    return packages.computeIfAbsent(directory.getPath(), d -> Optional.ofNullable(read(new File(d, "package.json")))).orElse(null);
  }

  private @Nullable JsObject read(File file) {
    if (!file.isFile()) {
      return null;
    }
    try {
      Object parse = realm.get(Intrinsic.JSON).get("parse");
      Object value = ObjectOperations.call(parse, Undefined.UNDEFINED, SourceFile.read(file).text());
      return value instanceof JsObject o ? o : null;
    } catch (IOException | JsThrow e) {
      String message = e instanceof JsThrow t && t.value instanceof JsObject o ? ObjectOperations.display(o.get("message")) : e.getMessage();
      throw realm.error(Intrinsic.ERROR_PROTOTYPE, "Error parsing " + file + ": " + message);
    }
  }

  /** The directory around this one that has a package.json; null if there is none. */
  private @Nullable File around(@Nullable File directory) {
    for (File d = directory; d != null; d = d.getParentFile()) {
      if (d.getName().equals("node_modules")) {
        return null;
      }
      if (description(d) != null) {
        return d;
      }
    }
    return null;
  }

  private @Nullable File ofItself(
      String packageName, String subpath, File directory, Set<String> conditions) {
    File root = around(directory);
    JsObject description = root == null ? null : description(root);
    if (root == null || description == null || !(description.get("name") instanceof CharSequence name)) {
      return null;
    }
    Object exports = description.get("exports");
    boolean itself = name.toString().equals(packageName) && (exports instanceof JsObject || exports instanceof CharSequence);
    return itself ? exported(root, exports, subpath, conditions) : null;
  }

  private @Nullable File exported(File root, Object exports, String subpath, Set<String> conditions) {
    String target = new PackageTargets(realm, conditions).exported(exports, subpath);
    File file = new File(root, "package.json");
    if (target == null) {
      throw HostErrors.coded(realm, Intrinsic.ERROR_PROTOTYPE, "ERR_PACKAGE_PATH_NOT_EXPORTED",
          subpath.equals(".")
              ? "No \"exports\" main defined in " + file + imported()
              : "Package subpath '" + subpath + "' is not defined by \"exports\" in " + file + imported());
    }
    File found = new File(root, target);
    return found.isFile() ? real(found) : null;
  }

  private @Nullable File imported(String name, File directory, Set<String> conditions) {
    File root = around(directory);
    JsObject description = root == null ? null : description(root);
    String target =
        description != null && description.get("imports") instanceof JsObject imports
            ? new PackageTargets(realm, conditions).imported(imports, name)
            : null;
    if (root == null || target == null) {
      throw ModuleErrors.typeError(realm, "ERR_PACKAGE_IMPORT_NOT_DEFINED",
          "Package import specifier \"" + name + "\" is not defined"
              + (root == null ? "" : " in package " + new File(root, "package.json")) + imported());
    }
    if (target.startsWith("./")) {
      File at = new File(root, target);
      return conditions == PackageTargets.REQUIRE ? path(at) : at;
    }
    return conditions == PackageTargets.REQUIRE ? resolve(target, root) : bare(target, root, conditions);
  }
}
