package everett.host.module;

import everett.host.process.AbsolutePath;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Shape;
import java.io.File;

/** What the specifiers of imports in one file mean: unlike those of require, they leave out no extension. */
final class ImportResolution {
  private final Realm realm;
  private final Resolution resolution;
  private final File importer;

  ImportResolution(Realm realm, Resolution resolution, File importer) {
    this.realm = realm;
    this.resolution = resolution;
    this.importer = importer;
  }

  /** The file that is at that path; a throw if there is none. */
  File file(File at) {
    File file = Resolution.real(at);
    if (file.isDirectory()) {
      JsThrow t = ModuleErrors.esm(realm, "ERR_UNSUPPORTED_DIR_IMPORT",
          "Directory import '" + file + "' is not supported resolving ES modules imported from " + importer + hint(at));
      ((JsObject) t.value).put("url", FileUrl.of(file), Shape.WEC);
      throw t;
    }
    if (!file.isFile()) {
      JsThrow t = ModuleErrors.esm(realm, "ERR_MODULE_NOT_FOUND",
          "Cannot find module '" + AbsolutePath.normalize(at.getPath()) + "' imported from " + importer + hint(at));
      ((JsObject) t.value).put("url", FileUrl.of(new File(AbsolutePath.normalize(at.getPath()))), Shape.WEC);
      throw t;
    }
    return file;
  }

  /** What require would have found. */
  private String hint(File at) {
    File found = resolution.path(at);
    if (found == null) {
      return "";
    }
    String path = Resolution.real(importer).toPath().resolveSibling(".").normalize().relativize(found.toPath()).toString();
    return "\nDid you mean to import \"" + (path.startsWith("../") ? "" : "./") + path + "\"?";
  }

  /** The file that is meant by the name of a package, or of something in it. */
  File bare(String specifier) {
    File found = resolution.resolveImport(specifier, importer);
    if (found != null) {
      return file(found);
    }
    int slash = specifier.indexOf('/', specifier.startsWith("@") ? Math.max(specifier.indexOf('/') + 1, 1) : 0);
    String name = slash < 0 ? specifier : specifier.substring(0, slash);
    throw ModuleErrors.esm(realm, "ERR_MODULE_NOT_FOUND", "Cannot find package '" + name + "' imported from " + importer);
  }
}
