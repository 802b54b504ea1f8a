package everett.fundamental;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.PrimitiveObject;
import everett.object.Shape;
import everett.object.Symbol;
import everett.object.Undefined;

/** <a href="https://tc39.es/ecma262/#sec-properties-of-the-symbol-prototype-object">Symbol.prototype</a> */
final class SymbolPrototype {
  private static final Builtins SYMBOL_PROTOTYPE =
      builtins()
          .intrinsic("constructor", Intrinsic.SYMBOL)
          .getter("description", SymbolPrototype::description)
          .method("toString", 0, SymbolPrototype::toString)
          .method("valueOf", 0, SymbolPrototype::valueOf)
          .method(Symbol.TO_PRIMITIVE, 1, Shape.CONFIGURABLE, SymbolPrototype::toPrimitive)
          .value(Symbol.TO_STRING_TAG, "Symbol", Shape.CONFIGURABLE);

  private SymbolPrototype() {}

  static JsObject make(Realm realm) {
    return SYMBOL_PROTOTYPE.define(
        realm, Intrinsic.SYMBOL_PROTOTYPE, new JsObject(realm.get(Intrinsic.OBJECT_PROTOTYPE)));
  }

  /** <a href="https://tc39.es/ecma262/#sec-symbol.prototype.description">get Symbol.prototype.description</a> */
  static Object description(Realm realm, Object thisValue, Object[] arguments) {
    String d = thisSymbolValue(realm, thisValue, "description").description;
    return d == null ? Undefined.UNDEFINED : d;
  }

  /** <a href="https://tc39.es/ecma262/#sec-symbol.prototype.tostring">Symbol.prototype.toString</a> */
  static Object toString(Realm realm, Object thisValue, Object[] arguments) {
    return thisSymbolValue(realm, thisValue, "toString").toString();
  }

  /** <a href="https://tc39.es/ecma262/#sec-symbol.prototype.valueof">Symbol.prototype.valueOf</a> */
  static Object valueOf(Realm realm, Object thisValue, Object[] arguments) {
    return thisSymbolValue(realm, thisValue, "valueOf");
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-symbol.prototype-%symbol.toprimitive%">Symbol.prototype[@@toPrimitive]</a>
   */
  static Object toPrimitive(Realm realm, Object thisValue, Object[] arguments) {
    return thisSymbolValue(realm, thisValue, "[Symbol.toPrimitive]");
  }

  /** <a href="https://tc39.es/ecma262/#sec-thissymbolvalue">ThisSymbolValue</a> */
  private static Symbol thisSymbolValue(Realm realm, Object value, String method) {
    if ((value instanceof PrimitiveObject p ? p.data : value) instanceof Symbol s) {
      return s;
    }
    throw realm.typeError("Symbol.prototype." + method + " requires that 'this' be a Symbol");
  }
}
