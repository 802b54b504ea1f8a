package everett.runner.host.own;

import static everett.machine.Builtins.builtins;

import everett.buffer.ArrayBufferObject;
import everett.grammar.JsSyntaxError;
import everett.grammar.Parser;
import everett.grammar.Source;
import everett.host.module.ModuleMap;
import everett.library.StandardLibrary;
import everett.machine.Agent;
import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.HtmlDda;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Shape;
import everett.object.Undefined;
import everett.operation.TypeConversion;
import everett.plan.Programs;
import everett.runner.host.Host;
import everett.syntax.Program;

/**
 * The realms of tests: the standard library, with the
 * <a href="https://github.com/tc39/test262/blob/main/INTERPRETING.md#host-defined-functions">host-defined functions</a>
 * {@code print} and {@code $262}.
 */
final class HostDefined {
  private static final StandardLibrary LIBRARY = new StandardLibrary();
  static final Programs PROGRAMS = new Programs();

  private static final Builtins TABLE = builtins()
      .method("createRealm", 0, HostDefined::createRealm)
      .method("detachArrayBuffer", 1, HostDefined::detachArrayBuffer)
      .method("evalScript", 1, HostDefined::evalScript)
      .method("gc", 0, HostDefined::gc);

  private HostDefined() {}

  /** What is kept with a realm. */
  private record Own(JsObject object, Host.Surroundings surroundings, AgentFunctions agents) {}

  /** A realm with these functions. */
  static Realm realm(Agent agent, Host.Surroundings surroundings, AgentFunctions agents) {
    Realm realm = new Realm(agent, LIBRARY);
    realm.setEvaluator(PROGRAMS);
    realm.setModules(new ModuleMap(realm, new TestModules(realm, surroundings.file())));
    JsObject object = TABLE.define(realm, realm.object());
    object.put("AbstractModuleSource", realm.get(Intrinsic.ABSTRACT_MODULE_SOURCE), Shape.WC);
    object.put("global", realm.global, Shape.WC);
    object.put("IsHTMLDDA", new HtmlDda(realm.get(Intrinsic.OBJECT_PROTOTYPE)), Shape.WC);
    object.put("agent", agents.object(realm), Shape.WC);
    realm.host = new Own(object, surroundings, agents);
    realm.global.put("$262", object, Shape.WC);
    builtins().method("print", 1, HostDefined::print).define(realm, realm.global);
    return realm;
  }

  private static Own own(Realm realm) {
    return (Own) java.util.Objects.requireNonNull(realm.host);
  }

  /** What {@code $262.agent} of a realm does. */
  static AgentFunctions agents(Realm realm) {
    return own(realm).agents;
  }

  private static Object print(Realm realm, Object thisValue, Object[] arguments) {
    own(realm).surroundings.print().accept(TypeConversion.toString(Arguments.get(arguments, 0)));
    return Undefined.UNDEFINED;
  }

  private static Object createRealm(Realm realm, Object thisValue, Object[] arguments) {
    return own(realm(realm.agent, own(realm).surroundings, own(realm).agents)).object;
  }

  private static Object detachArrayBuffer(Realm realm, Object thisValue, Object[] arguments) {
    if (!(Arguments.get(arguments, 0) instanceof ArrayBufferObject buffer) || buffer.isShared()) {
      throw realm.typeError("detachArrayBuffer: the argument must be an ArrayBuffer");
    }
    buffer.detach();
    return Null.NULL;
  }

  private static Object evalScript(Realm realm, Object thisValue, Object[] arguments) {
    Source source = new Source("evalScript", TypeConversion.toString(Arguments.get(arguments, 0)));
    Program program;
    try {
      program = Parser.parseScript(source);
    } catch (JsSyntaxError e) {
      throw realm.syntaxError(String.valueOf(e.getMessage()));
    }
    return PROGRAMS.script(realm, source, program);
  }

  private static Object gc(Realm realm, Object thisValue, Object[] arguments) {
    System.gc();
    return Undefined.UNDEFINED;
  }
}
