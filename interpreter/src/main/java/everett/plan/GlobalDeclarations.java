package everett.plan;

import everett.machine.GlobalVariable;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.GlobalObject;
import everett.object.Property;
import everett.object.PropertyDescriptor;
import everett.object.PropertyKey;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.scope.Declarations;
import everett.scope.ScopeTree;
import everett.scope.Variable;
import everett.syntax.Function;
import everett.syntax.Program;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** <a href="https://tc39.es/ecma262/#sec-globaldeclarationinstantiation">GlobalDeclarationInstantiation</a>. */
final class GlobalDeclarations {
  private final Realm realm;
  private final Map<String, GlobalVariable> lexical;
  private final Set<String> vars = new LinkedHashSet<>();
  private final Map<String, Function> functions = new LinkedHashMap<>();
  private final List<String> hoisted;

  GlobalDeclarations(Realm realm, Program program, ScopeTree tree, Map<String, GlobalVariable> lexical) {
    this.realm = realm;
    this.lexical = lexical;
    hoisted = tree.program.hoistedFunctions;
    Declarations.varNames(program.body(), vars::add);
    Declarations.lexical(program.body(), new Declarations.Lexical() {
      @Override
      public void variable(String name, Variable.Kind kind) {
        lexical.put(name, new GlobalVariable(name, kind == Variable.Kind.CONST));
      }

      @Override
      public void function(Function f) {
        functions.remove(Declarations.functionName(f));
        functions.put(Declarations.functionName(f), f);
      }
    });
  }

  /** Declares everything, or throws before it has changed anything. */
  void instantiate() {
    GlobalObject global = realm.global;
    for (String name : lexical.keySet()) {
      if (realm.declarations.containsKey(name) || isRestricted(global, name)) {
        throw Programs.redeclared(realm, name);
      }
    }
    for (String name : vars) {
      refuseLexical(name);
    }
    functions.keySet().forEach(this::refuseLexical);
    refuseProperties(global);
    declare(global);
  }

  /** The same, except that lexical declarations may replace what is declared already, and may be replaced. */
  void instantiateAgain() {
    GlobalObject global = realm.global;
    for (String name : lexical.keySet()) {
      PropertyDescriptor d = global.getOwnProperty(PropertyKey.of(name));
      if (d != null && !d.isConfigurable() && !d.isWritable()) { // undefined, NaN, Infinity
        throw Programs.redeclared(realm, name);
      }
    }
    refuseProperties(global);
    lexical.keySet().forEach(this::forget);
    functions.keySet().forEach(this::forget);
    vars.forEach(this::forget);
    declare(global);
  }

  /** Removes an earlier lexical declaration. Code that remembers it finds it uninitialised, and looks again. */
  private void forget(String name) {
    GlobalVariable earlier = realm.declarations.remove(name);
    if (earlier != null) {
      earlier.value = null;
    }
  }

  private void refuseProperties(GlobalObject global) {
    for (String name : functions.keySet()) {
      if (!canDeclareFunction(global, name)) {
        throw cannot("function", name);
      }
    }
    for (String name : vars) {
      if (!functions.containsKey(name) && !canDeclareVar(global, name)) {
        throw cannot("var", name);
      }
    }
  }

  private void declare(GlobalObject global) {
    for (String name : hoisted) {
      if (!lexical.containsKey(name) && !functions.containsKey(name) && canDeclareFunction(global, name)
          && !realm.declarations.containsKey(name)) {
        createVar(global, name, false);
      }
    }
    lexical.forEach((name, variable) -> {
      realm.declarations.put(name, variable);
      Property p = global.property(PropertyKey.of(name));
      if (p != null) {
        p.shadow();
      }
    });
    functions.keySet().forEach(name -> createFunction(global, name, false));
    for (String name : vars) {
      if (!functions.containsKey(name)) {
        createVar(global, name, false);
      }
    }
  }

  private void refuseLexical(String name) {
    if (realm.declarations.containsKey(name)) {
      throw Programs.redeclared(realm, name);
    }
  }

  private JsThrow cannot(String what, String name) {
    return realm.typeError("Cannot declare global " + what + " '" + name + "'");
  }

  /** <a href="https://tc39.es/ecma262/#sec-hasrestrictedglobalproperty">HasRestrictedGlobalProperty</a>. */
  private static boolean isRestricted(GlobalObject global, String name) {
    PropertyDescriptor d = global.getOwnProperty(PropertyKey.of(name));
    return d != null && !d.isConfigurable();
  }

  /** <a href="https://tc39.es/ecma262/#sec-candeclareglobalvar">CanDeclareGlobalVar</a>. */
  static boolean canDeclareVar(GlobalObject global, String name) {
    return global.hasOwn(PropertyKey.of(name)) || global.isExtensible();
  }

  /** <a href="https://tc39.es/ecma262/#sec-candeclareglobalfunction">CanDeclareGlobalFunction</a>. */
  static boolean canDeclareFunction(GlobalObject global, String name) {
    PropertyDescriptor d = global.getOwnProperty(PropertyKey.of(name));
    if (d == null) {
      return global.isExtensible();
    }
    return d.isConfigurable() || d.isDataDescriptor() && d.isWritable() && d.isEnumerable();
  }

  /** <a href="https://tc39.es/ecma262/#sec-createglobalvarbinding">CreateGlobalVarBinding</a>. */
  static void createVar(GlobalObject global, String name, boolean deletable) {
    Object key = PropertyKey.of(name);
    if (!global.hasOwn(key) && global.isExtensible()) {
      ObjectOperations.definePropertyOrThrow(
          global, key, PropertyDescriptor.data(Undefined.UNDEFINED, true, true, deletable));
    }
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-createglobalfunctionbinding">CreateGlobalFunctionBinding</a>, but its value.
   */
  static void createFunction(GlobalObject global, String name, boolean deletable) {
    Object key = PropertyKey.of(name);
    PropertyDescriptor d = global.getOwnProperty(key);
    PropertyDescriptor to = d == null || d.isConfigurable()
        ? PropertyDescriptor.data(Undefined.UNDEFINED, true, true, deletable)
        : PropertyDescriptor.value(Undefined.UNDEFINED);
    ObjectOperations.definePropertyOrThrow(global, key, to);
  }
}
