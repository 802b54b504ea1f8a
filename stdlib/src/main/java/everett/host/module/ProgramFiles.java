package everett.host.module;

import everett.grammar.JsSyntaxError;
import everett.grammar.Parser;
import everett.grammar.Source;
import everett.host.module.ModuleMap.Format;
import everett.host.module.ModuleMap.Location;
import everett.machine.Frame;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.module.ModuleRecord;
import everett.object.JsObject;
import everett.statics.CommonJsExports;
import everett.syntax.Function;
import java.io.File;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and parses files, and finds out which kind of module each is. */
final class ProgramFiles {
  /**
   * A file: an ECMAScript module, or the function that a CommonJS module is; neither if it is JSON.
   *
   * @param source of what is no ECMAScript module
   */
  record ProgramFile(Source source, @Nullable ModuleRecord module, @Nullable Function function) {}

  /** What is found wrong with modules that are parsed as something else. */
  private static final Set<String> OF_MODULES = Set.of(
      "Cannot use import statement outside a module", "Unexpected token 'export'",
      "Cannot use 'import.meta' outside a module");

  private final Realm realm;
  private final Resolution resolution;
  private final BuiltinModules builtins;
  private final ModuleMap imports;

  ProgramFiles(Realm realm, Resolution resolution, BuiltinModules builtins, ModuleMap imports) {
    this.realm = realm;
    this.resolution = resolution;
    this.builtins = builtins;
    this.imports = imports;
  }

  /** Parses a file; a throw if it cannot be read, or is no program. */
  ProgramFile parse(File file) {
    Format format = resolution.format(file);
    if (format == Format.MODULE) {
      ModuleRecord module = imports.module(new Location(FileUrl.of(file), file, format));
      return new ProgramFile(module.source, module, null);
    }
    Source source = ModuleTexts.read(realm, file, file.getPath());
    return format == Format.JSON ? new ProgramFile(source, null, null) : parse(file, source, format != Format.COMMONJS);
  }

  /** @param detected the text is an ECMAScript module if it can be nothing else */
  private ProgramFile parse(File file, Source source, boolean detected) {
    try {
      return new ProgramFile(source, null, Parser.parseFunctionBody(source, Modules.PARAMETERS));
    } catch (JsSyntaxError e) {
      if (detected) {
        try {
          String url = FileUrl.of(file);
          ModuleRecord module = realm.evaluator().module(realm, new Source(url, source.text()));
          imports.add(url, module);
          return new ProgramFile(source, module, null);
        } catch (JsSyntaxError noModule) {
          if (OF_MODULES.contains(e.getMessage())) {
            throw realm.syntaxError(noModule);
          }
        }
      }
      throw realm.syntaxError(e);
    }
  }

  /** Whether a file of that text is an ECMAScript module. */
  boolean isModule(File file, Source source) {
    Format format = resolution.format(file);
    if (format != Format.DETECTED && format != null) {
      return format == Format.MODULE;
    }
    try {
      Parser.parseFunctionBody(source, Modules.PARAMETERS);
      return false;
    } catch (JsSyntaxError e) {
      try {
        Parser.parseModule(source);
        return true;
      } catch (JsSyntaxError noModule) {
        return OF_MODULES.contains(e.getMessage());
      }
    }
  }

  /** The names that a CommonJS module is known to export, before it runs. */
  Set<String> exportNames(File file, Function module) {
    Set<String> names = new LinkedHashSet<>();
    exportNames(file, module, names, new HashSet<>());
    return names;
  }

  private void exportNames(File file, Function module, Set<String> to, Set<File> seen) {
    if (!seen.add(file)) {
      return;
    }
    CommonJsExports exports = new CommonJsExports(module);
    to.addAll(exports.names());
    for (String specifier : exports.reexports()) {
      if (builtins.find(specifier) instanceof JsObject builtin) {
        to.addAll(CommonJsImport.names(realm, builtin));
      } else {
        reexports(specifier, file, to, seen);
      }
    }
  }

  private void reexports(String specifier, File from, Set<String> to, Set<File> seen) {
    Frame frame = realm.agent.frame;
    try {
      File file = resolution.resolve(specifier, from.getParentFile() == null ? new File("/") : from.getParentFile());
      ProgramFile program = file == null || file.getName().endsWith(".mjs") ? null : parse(file);
      if (file != null && program != null && program.function != null) {
        exportNames(file, program.function, to, seen);
      }
    } catch (JsThrow notNow) {
      realm.agent.frame = frame; // it is told when the module runs, if it gets there
    }
  }
}
