package everett.fundamental;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;

/** <a href="https://tc39.es/ecma262/#sec-symbol-constructor">The Symbol constructor.</a> */
final class SymbolConstructor {
  private static final Builtins SYMBOL = table();

  private SymbolConstructor() {}

  private static Builtins table() {
    Builtins table =
        builtins().method("for", 1, SymbolConstructor::symbolFor).method("keyFor", 1, SymbolConstructor::keyFor);
    for (Symbol s : Symbol.WELL_KNOWN) {
      table.constant(String.valueOf(s.description).substring("Symbol.".length()), s);
    }
    return table;
  }

  static JsObject make(Realm realm) {
    return SYMBOL.define(
        realm,
        Builtins.constructor(
            realm,
            Intrinsic.SYMBOL,
            Intrinsic.SYMBOL_PROTOTYPE,
            "Symbol",
            0,
            SymbolConstructor::call,
            SymbolConstructor::construct));
  }

  /** <a href="https://tc39.es/ecma262/#sec-symbol-description">Symbol(description)</a> */
  static Object call(Realm realm, Object thisValue, Object[] arguments) {
    Object description = Arguments.get(arguments, 0);
    return new Symbol(description == Undefined.UNDEFINED ? null : TypeConversion.toString(description));
  }

  /** <a href="https://tc39.es/ecma262/#sec-symbol-description">new Symbol</a>: a constructor only to be extended. */
  static JsObject construct(Realm realm, Object[] arguments, JsObject newTarget) {
    throw realm.typeError("Symbol is not a constructor");
  }

  /** <a href="https://tc39.es/ecma262/#sec-symbol.for">Symbol.for</a> */
  static Object symbolFor(Realm realm, Object thisValue, Object[] arguments) {
    return realm.agent.symbolFor(TypeConversion.toString(Arguments.get(arguments, 0)));
  }

  /** <a href="https://tc39.es/ecma262/#sec-symbol.keyfor">Symbol.keyFor</a> */
  static Object keyFor(Realm realm, Object thisValue, Object[] arguments) {
    Object value = Arguments.get(arguments, 0);
    if (!(value instanceof Symbol s)) {
      throw realm.typeError(ObjectOperations.display(value) + " is not a symbol");
    }
    return s.registered && s.description != null ? s.description : Undefined.UNDEFINED;
  }
}
