package everett.host.module;

import everett.grammar.Source;
import everett.host.module.ModuleMap.Format;
import everett.host.module.ModuleMap.Location;
import everett.host.process.AbsolutePath;
import everett.machine.Builtins;
import everett.machine.Realm;
import everett.machine.ScriptOrModule;
import everett.module.ModuleRecord;
import everett.module.SourceTextModule;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Shape;
import everett.operation.TypeConversion;
import java.io.File;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds modules as node does
 * (<a href="https://nodejs.org/docs/latest-v20.x/api/esm.html#resolution-algorithm-specification">resolution</a>).
 */
final class NodeLocator implements ModuleMap.Locator {
  private final Realm realm;
  private final Resolution resolution;
  private final BuiltinModules builtins;
  private final Modules commonJs;
  private final Supplier<String> directory;

  /**
   * @param directory gives the current directory, where texts lie that are in no file
   */
  NodeLocator(
      Realm realm, Resolution resolution, BuiltinModules builtins, Modules commonJs, Supplier<String> directory) {
    this.realm = realm;
    this.resolution = resolution;
    this.builtins = builtins;
    this.commonJs = commonJs;
    this.directory = directory;
  }

  // ---- finding

  @Override
  public Location locate(String specifier, ScriptOrModule referrer, @Nullable String type) {
    return locate(specifier, referrer.source.name(), true);
  }

  /** @param loads the module is to be loaded: there must be a file of a known format */
  private Location locate(String specifier, String referrer, boolean loads) {
    if (specifier.startsWith(EverettModules.PREFIX)) {
      return EverettModules.location(realm, specifier);
    }
    if (builtins.isBuiltin(specifier)) {
      return new Location(specifier.startsWith("node:") ? specifier : "node:" + specifier, null, Format.BUILTIN);
    }
    if (specifier.startsWith("node:")) {
      throw ModuleErrors.esm(realm, "ERR_UNKNOWN_BUILTIN_MODULE", "No such built-in module: " + specifier);
    }
    if (specifier.startsWith(DataUrl.SCHEME)) {
      return DataUrl.location(realm, specifier);
    }
    if (referrer.startsWith(DataUrl.SCHEME)) {
      throw ModuleErrors.typeError(realm, "ERR_UNSUPPORTED_RESOLVE_REQUEST",
          "Failed to resolve module specifier \"" + specifier + "\" from \"" + referrer
              + "\": Invalid relative URL or base scheme is not hierarchical.");
    }
    File base = file(referrer);
    ImportResolution imports = new ImportResolution(realm, resolution, base);
    if (specifier.startsWith("file:")) {
      String path = specifier.replaceFirst("^file:(//)?", "");
      return location(new File(FileUrl.path(path)), FileUrl.suffix(path), imports, loads);
    }
    if (specifier.startsWith("./") || specifier.startsWith("../") || specifier.startsWith("/")
        || specifier.equals(".") || specifier.equals("..")) {
      String path = FileUrl.path(specifier);
      File at = path.startsWith("/") ? new File(path) : new File(base.getParentFile(), path);
      return location(at, FileUrl.suffix(specifier), imports, loads);
    }
    int colon = specifier.indexOf(':');
    if (colon > 1 && specifier.substring(0, colon).matches("[A-Za-z][A-Za-z0-9+.-]*")) {
      throw ModuleErrors.esm(realm, "ERR_UNSUPPORTED_ESM_URL_SCHEME",
          "Only URLs with a scheme in: file, data, node, and everett are supported. Received protocol '"
              + specifier.substring(0, colon + 1) + "'");
    }
    return location(imports.bare(specifier), "", imports, loads);
  }

  /** The file that a text is called by, or that it would be if it lay in the current directory. */
  private File file(String name) {
    if (name.startsWith("file://")) {
      return new File(FileUrl.path(name.substring("file://".length())));
    }
    return name.startsWith("/") ? new File(name) : new File(directory.get(), name);
  }

  private Location location(File at, String suffix, ImportResolution imports, boolean loads) {
    if (!loads) {
      return new Location(FileUrl.of(new File(AbsolutePath.normalize(at.getPath()))) + suffix, null, Format.MODULE);
    }
    File file = imports.file(at);
    Format format = resolution.format(file);
    if (format == null) {
      String name = file.getName();
      throw ModuleErrors.typeError(realm, "ERR_UNKNOWN_FILE_EXTENSION",
          "Unknown file extension \"" + name.substring(name.lastIndexOf('.')) + "\" for " + file);
    }
    return new Location(FileUrl.of(file) + suffix, file, format);
  }

  // ---- loading

  @Override
  public ModuleRecord load(Location location) {
    File file = location.file();
    if (location.url().startsWith(DataUrl.SCHEME)) {
      Source source = new Source(location.url(), DataUrl.text(location.url()));
      return location.format() == Format.JSON ? ModuleTexts.json(realm, source) : ModuleTexts.module(realm, source);
    }
    if (file == null) {
      return location.format() == Format.BUILTIN
          ? builtin(location.url())
          : ModuleTexts.module(realm, EverettModules.source(location));
    }
    Source source = ModuleTexts.read(realm, file, location.url());
    return switch (location.format()) {
      case MODULE -> ModuleTexts.module(realm, source);
      case JSON -> ModuleTexts.json(realm, source);
      case COMMONJS, DETECTED, BUILTIN -> commonJs.imported(file);
    };
  }

  private ModuleRecord builtin(String url) {
    if (!(builtins.find(url) instanceof JsObject exports)) {
      throw new IllegalStateException("no built-in module " + url);
    }
    return CommonJsImport.of(realm, new Source(url, ""), CommonJsImport.names(realm, exports), () -> exports);
  }

  @Override
  public void defineImportMetaProperties(SourceTextModule module, JsObject importMeta) {
    String url = module.source.name();
    if (url.startsWith("file:")) {
      File file = file(url);
      importMeta.put("dirname", String.valueOf(file.getParent()), Shape.WEC);
      importMeta.put("filename", file.getPath(), Shape.WEC);
    }
    importMeta.put("resolve", Builtins.function(realm, "resolve", "", 1, (r, t, a) ->
        locate(TypeConversion.toString(Arguments.get(a, 0)), url, false).url()), Shape.WEC);
  }
}
