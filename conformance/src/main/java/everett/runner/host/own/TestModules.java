package everett.runner.host.own;

import everett.grammar.Source;
import everett.host.module.EverettModules;
import everett.host.module.ModuleMap;
import everett.host.module.ModuleMap.Format;
import everett.host.module.ModuleMap.Location;
import everett.host.module.ModuleTexts;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.machine.ScriptOrModule;
import everett.module.ModuleRecord;
import everett.module.ModuleSource;
import everett.module.SourceTextModule;
import everett.module.SyntheticModule;
import everett.object.JsObject;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the modules of tests: built-in ones, and relative files, which are modules whatever their names are. */
final class TestModules implements ModuleMap.Locator {
  /** The specifier of a module that has a source. */
  private static final String MODULE_SOURCE = "<module source>";

  private final Realm realm;
  private final Path test;

  /** @param test the file of the test, which scripts' imports are relative to */
  TestModules(Realm realm, Path test) {
    this.realm = realm;
    this.test = test;
  }

  /** Where the file of a module is. */
  static Location location(Path file, boolean json) {
    String path = file.toAbsolutePath().normalize().toString();
    return new Location(path, new File(path), json ? Format.JSON : Format.MODULE);
  }

  @Override
  public Location locate(String specifier, ScriptOrModule referrer, @Nullable String type) {
    if (specifier.startsWith(EverettModules.PREFIX)) {
      return EverettModules.location(realm, specifier);
    }
    if (specifier.equals(MODULE_SOURCE)) {
      return new Location(specifier, null, Format.MODULE);
    }
    Path from = referrer instanceof ModuleRecord ? Path.of(referrer.source.name()) : test;
    try {
      Location found = location(from.resolveSibling(specifier), type != null);
      if (found.file() != null && found.file().isFile()) {
        return found;
      }
    } catch (InvalidPathException e) {
      // No file has such a name.
    }
    throw realm.error(Intrinsic.ERROR_PROTOTYPE, "Cannot find module '" + specifier + "'");
  }

  @Override
  public ModuleRecord load(Location location) {
    if (location.url().equals(MODULE_SOURCE)) {
      return moduleSource();
    }
    if (location.file() == null) {
      return ModuleTexts.module(realm, EverettModules.source(location));
    }
    var source = ModuleTexts.read(realm, new File(location.url()), location.url());
    return location.format() == Format.JSON ? ModuleTexts.json(realm, source) : ModuleTexts.module(realm, source);
  }

  private ModuleRecord moduleSource() {
    var module = new SyntheticModule(realm, new Source(MODULE_SOURCE, ""), Set.of(), m -> {});
    var prototype = new JsObject(realm.get(Intrinsic.ABSTRACT_MODULE_SOURCE_PROTOTYPE));
    module.moduleSource = new ModuleSource(prototype, "TestModule");
    return module;
  }

  @Override
  public void defineImportMetaProperties(SourceTextModule module, JsObject importMeta) {}
}
