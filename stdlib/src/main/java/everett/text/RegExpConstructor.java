package everett.text;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.BuiltinFunction;
import everett.object.JsObject;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;

/** <a href="https://tc39.es/ecma262/#sec-regexp-constructor">The RegExp Constructor.</a> */
final class RegExpConstructor {
  private static final Builtins TABLE =
      builtins().method("escape", 1, RegExpEscape::escape).getter(Symbol.SPECIES, RegExpConstructor::species);

  private RegExpConstructor() {}

  static JsObject make(Realm realm) {
    BuiltinFunction f =
        Builtins.constructor(
            realm,
            Intrinsic.REG_EXP,
            Intrinsic.REG_EXP_PROTOTYPE,
            "RegExp",
            2,
            RegExpConstructor::call,
            RegExpConstructor::construct);
    LegacyStatics.TABLE.define(realm, TABLE.define(realm, f));
    RegExpRealm.of(realm).watchSpecies(f);
    return f;
  }

  /** <a href="https://tc39.es/ecma262/#sec-regexp-pattern-flags">RegExp</a>, called as a function. */
  static Object call(Realm realm, Object thisValue, Object[] arguments) {
    Object pattern = Arguments.get(arguments, 0);
    Object flags = Arguments.get(arguments, 1);
    boolean patternIsRegExp = StringMatching.isRegExp(pattern);
    JsObject self = realm.get(Intrinsic.REG_EXP);
    if (patternIsRegExp
        && flags == Undefined.UNDEFINED
        && pattern instanceof JsObject o
        && o.get("constructor") == self) {
      return pattern;
    }
    return create(realm, pattern, flags, patternIsRegExp, self);
  }

  /** <a href="https://tc39.es/ecma262/#sec-regexp-pattern-flags">RegExp</a> */
  static JsObject construct(Realm realm, Object[] arguments, JsObject newTarget) {
    Object pattern = Arguments.get(arguments, 0);
    return create(realm, pattern, Arguments.get(arguments, 1), StringMatching.isRegExp(pattern), newTarget);
  }

  private static JsObject create(
      Realm realm, Object pattern, Object flags, boolean patternIsRegExp, JsObject newTarget) {
    Object p = pattern;
    Object f = flags;
    if (pattern instanceof JsObject o && o instanceof RegExpObject r) {
      p = r.compiled.program.pattern().source();
      f = flags == Undefined.UNDEFINED ? r.compiled.flags.toString() : flags;
    } else if (patternIsRegExp && pattern instanceof JsObject o) {
      p = o.get("source");
      f = flags == Undefined.UNDEFINED ? o.get("flags") : flags;
    }
    RegExpRealm regExpRealm = RegExpRealm.of(realm);
    if (newTarget == realm.get(Intrinsic.REG_EXP)) { // whose prototype property nobody can change
      return regExpRealm.create(compile(regExpRealm, p, f));
    }
    JsObject prototype = ObjectOperations.getPrototypeFromConstructor(newTarget, Intrinsic.REG_EXP_PROTOTYPE);
    return new RegExpObject(realm, RegExpObject.shape(prototype), compile(regExpRealm, p, f), false);
  }

  /** The first half of <a href="https://tc39.es/ecma262/#sec-regexpinitialize">RegExpInitialize</a>. */
  static CompiledRegExp compile(RegExpRealm regExpRealm, Object pattern, Object flags) {
    String p = pattern == Undefined.UNDEFINED ? "" : TypeConversion.toString(pattern);
    return regExpRealm.compile(p, flags == Undefined.UNDEFINED ? "" : TypeConversion.toString(flags));
  }

  /** <a href="https://tc39.es/ecma262/#sec-get-regexp-%25symbol.species%25">get RegExp [ %Symbol.species% ]</a> */
  static Object species(Realm realm, Object thisValue, Object[] arguments) {
    return thisValue;
  }
}
