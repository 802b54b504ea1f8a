package everett.host.module;

import everett.grammar.Source;
import everett.machine.Realm;
import everett.module.SyntheticModule;
import everett.object.JsObject;
import everett.object.PropertyKey;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A CommonJS module as importers see it: its exports are the export {@code default}, and those of its names that are
 * known before it runs.
 */
final class CommonJsImport extends SyntheticModule {
  private CommonJsImport(Realm realm, Source source, Collection<String> names, EvaluationSteps steps) {
    super(realm, source, names, steps);
  }

  /**
   * @param names what it is known to export
   * @param exports runs the module, unless that has been done, and gives its exports
   */
  static CommonJsImport of(Realm realm, Source source, Collection<String> names, Supplier<Object> exports) {
    Set<String> all = new LinkedHashSet<>(names);
    all.add("default");
    return new CommonJsImport(realm, source, all, module -> {
      Object value = exports.get();
      for (String name : all) {
        Object v = value instanceof JsObject o && o.hasProperty(PropertyKey.of(name))
            ? o.get(PropertyKey.of(name))
            : Undefined.UNDEFINED;
        module.setExport(name, v);
      }
      module.setExport("default", value);
    });
  }

  /** The names of an object's enumerable properties. */
  static Set<String> names(Realm realm, JsObject exports) {
    Set<String> names = new LinkedHashSet<>();
    for (Object key : ObjectOperations.enumerableOwnProperties(realm, exports, ObjectOperations.Kind.KEY)) {
      names.add(key.toString());
    }
    return names;
  }

  @Override
  protected String missingExport(String specifier, String name) {
    if (specifier.startsWith("node:") || source.name().startsWith("node:")) {
      return super.missingExport(specifier, name);
    }
    return "Named export '" + name + "' not found. The requested module '" + specifier
        + "' is a CommonJS module, which may not support all module.exports as named exports.\n"
        + "CommonJS modules can always be imported via the default export, for example using:\n\nimport pkg from '"
        + specifier + "';\nconst {" + name + "} = pkg;\n";
  }
}
