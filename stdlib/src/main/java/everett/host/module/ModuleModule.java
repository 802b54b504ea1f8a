package everett.host.module;

import everett.machine.Builtins;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Shape;
import everett.operation.TypeConversion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The built-in module {@code module}, as far as it says what is built in. */
final class ModuleModule {
  private final List<String> names;

  ModuleModule(Collection<String> names) {
    this.names = new ArrayList<>(names);
    this.names.sort(null);
  }

  JsObject make(Realm realm, BuiltinModules builtins, Object createRequire) {
    return Builtins.builtins()
        .value("builtinModules", realm.array(names), Shape.WEC)
        .method("isBuiltin", 1, Shape.WEC, (r, t, a) -> builtins.isBuiltin(TypeConversion.toString(Arguments.get(a, 0))))
        .value("createRequire", createRequire, Shape.WEC)
        .define(realm, realm.object());
  }
}
