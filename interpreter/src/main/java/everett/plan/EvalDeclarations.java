package everett.plan;

import everett.machine.Frame;
import everett.machine.Realm;
import everett.node.DynamicNodes;
import everett.object.GlobalObject;
import everett.object.JsObject;
import everett.object.PropertyKey;
import everett.object.Shape;
import everett.object.Undefined;
import everett.scope.Declarations;
import everett.scope.FunctionScope;
import everett.scope.Scope;
import everett.scope.ScopeTree;
import everett.scope.Variable;
import everett.syntax.Function;
import everett.syntax.Program;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** <a href="https://tc39.es/ecma262/#sec-evaldeclarationinstantiation">EvalDeclarationInstantiation</a>. */
final class EvalDeclarations {
  private final Realm realm;
  private final boolean strict;
  private final Scope top;
  private final Set<String> vars = new LinkedHashSet<>();
  private final Map<String, Function> functions = new LinkedHashMap<>();
  private final List<String> hoisted;

  /** Variables of the function around, which need no declaration. */
  private final Set<String> known = new LinkedHashSet<>();

  EvalDeclarations(Realm realm, Program program, ScopeTree tree) {
    this.realm = realm;
    strict = program.strict();
    top = tree.program.top;
    hoisted = tree.program.hoistedFunctions;
    if (strict) {
      return;
    }
    Declarations.varNames(program.body(), vars::add);
    Declarations.lexical(program.body(), new Declarations.Lexical() {
      @Override
      public void variable(String name, Variable.Kind kind) {}

      @Override
      public void function(Function f) {
        functions.remove(Declarations.functionName(f));
        functions.put(Declarations.functionName(f), f);
      }
    });
  }

  /**
   * Declares variables and functions where the eval's caller has its own.
   *
   * @param caller null for an indirect eval
   */
  void instantiate(@Nullable Frame caller) {
    if (strict) {
      return;
    }
    int hops = 0;
    for (Scope s = top.parent; s != null; s = s.parent) {
      switch (s.kind) {
        case GLOBAL -> {
          declareGlobally();
          return;
        }
        case EVAL_VARIABLES -> {
          if (caller != null) {
            declareIn(new DynamicNodes.Place(hops, false, s.identity >= 0).object(caller));
          }
          return;
        }
        case DECLARATIVE -> {
          refuseLexical(s);
          if (s == s.function.top && s != s.function.body && s.function.kind == FunctionScope.Kind.FUNCTION) {
            refuseAll(s); // an eval in a parameter's expression declares outside of the parameters
          }
          if (s == s.function.body && s.function.kind != FunctionScope.Kind.EVAL) {
            known.addAll(s.variables.keySet());
          }
        }
        case WITH -> {}
      }
      if (s.heap) {
        hops++;
      }
    }
  }

  private void refuseLexical(Scope s) {
    for (Variable v : s.variables.values()) {
      if ((v.lexical() || v.kind == Variable.Kind.FUNCTION && s != s.function.body)
          && (vars.contains(v.name) || functions.containsKey(v.name))) {
        throw Programs.redeclared(realm, v.name);
      }
    }
  }

  private void refuseAll(Scope parameters) {
    for (String name : parameters.variables.keySet()) {
      if (vars.contains(name) || functions.containsKey(name)) {
        throw Programs.redeclared(realm, name);
      }
    }
  }

  private void declareIn(JsObject variables) {
    for (String name : names()) {
      Object key = PropertyKey.of(name);
      if (!known.contains(name) && !variables.hasOwn(key)) {
        variables.put(key, Undefined.UNDEFINED, Shape.WEC);
      }
    }
  }

  private Set<String> names() {
    Set<String> all = new LinkedHashSet<>(functions.keySet());
    all.addAll(vars);
    all.addAll(hoisted);
    return all;
  }

  private void declareGlobally() {
    GlobalObject global = realm.global;
    for (String name : vars) {
      refuseGlobal(name);
    }
    functions.keySet().forEach(this::refuseGlobal);
    for (String name : functions.keySet()) {
      if (!GlobalDeclarations.canDeclareFunction(global, name)) {
        throw realm.typeError("Cannot declare global function '" + name + "'");
      }
    }
    for (String name : vars) {
      if (!functions.containsKey(name) && !GlobalDeclarations.canDeclareVar(global, name)) {
        throw realm.typeError("Cannot declare global var '" + name + "'");
      }
    }
    functions.keySet().forEach(name -> GlobalDeclarations.createFunction(global, name, true));
    for (String name : names()) {
      if (!functions.containsKey(name) && !realm.declarations.containsKey(name)) {
        GlobalDeclarations.createVar(global, name, true);
      }
    }
  }

  private void refuseGlobal(String name) {
    if (realm.declarations.containsKey(name)) {
      throw Programs.redeclared(realm, name);
    }
  }
}
