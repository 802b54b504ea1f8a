package everett.text;

import static everett.machine.Builtins.builtins;

import everett.grammar.regexp.RegExpFlags;
import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.BuiltinFunction.Behaviour;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import java.util.function.Predicate;

/** The <a href="https://tc39.es/ecma262/#sec-properties-of-the-regexp-prototype-object">RegExp Prototype Object</a>. */
final class RegExpPrototype {
  static final Behaviour EXEC = RegExpPrototype::exec;

  private static final Builtins TABLE =
      builtins()
          .intrinsic("constructor", Intrinsic.REG_EXP)
          .method("exec", 1, EXEC)
          .getter("dotAll", flag("dotAll", RegExpFlags::dotAll))
          .getter("flags", RegExpPrototype::flags)
          .getter("global", flag("global", RegExpFlags::global))
          .getter("hasIndices", flag("hasIndices", RegExpFlags::hasIndices))
          .getter("ignoreCase", flag("ignoreCase", RegExpFlags::ignoreCase))
          .method(Symbol.MATCH, 1, RegExpMatching::match)
          .method(Symbol.MATCH_ALL, 1, RegExpMatching::matchAll)
          .getter("multiline", flag("multiline", RegExpFlags::multiline))
          .method(Symbol.REPLACE, 2, RegExpReplacing::replace)
          .method(Symbol.SEARCH, 1, RegExpMatching::search)
          .getter("source", RegExpPrototype::source)
          .method(Symbol.SPLIT, 2, RegExpSplitting::split)
          .getter("sticky", flag("sticky", RegExpFlags::sticky))
          .method("test", 1, RegExpPrototype::test)
          .method("toString", 0, RegExpPrototype::toString)
          .getter("unicode", flag("unicode", RegExpFlags::unicode))
          .getter("unicodeSets", flag("unicodeSets", RegExpFlags::unicodeSets))
          .method("compile", 2, RegExpPrototype::compile);

  private RegExpPrototype() {}

  /** The object, with what its realm keeps for regular expressions. */
  static final class Holder extends JsObject {
    final RegExpRealm regExpRealm;

    Holder(Realm realm) {
      super(realm.get(Intrinsic.OBJECT_PROTOTYPE));
      regExpRealm = new RegExpRealm(realm, this);
    }
  }

  static JsObject make(Realm realm) {
    Holder holder = TABLE.define(realm, Intrinsic.REG_EXP_PROTOTYPE, new Holder(realm));
    holder.regExpRealm.watch();
    return holder;
  }

  /** <a href="https://tc39.es/ecma262/#sec-regexp.prototype.exec">RegExp.prototype.exec</a> */
  static Object exec(Realm realm, Object thisValue, Object[] arguments) {
    RegExpObject r = RegExpExecution.requireRegExp(realm, thisValue, "RegExp.prototype.exec");
    CharSequence s = RegExpExecution.input(arguments);
    JsObject match = RegExpExecution.regExpBuiltinExec(realm, r, s);
    return match == null ? Null.NULL : match;
  }

  /** <a href="https://tc39.es/ecma262/#sec-get-regexp.prototype.flags">get RegExp.prototype.flags</a> */
  static Object flags(Realm realm, Object thisValue, Object[] arguments) {
    if (!(thisValue instanceof JsObject r)) {
      throw realm.typeError("RegExp.prototype.flags getter called on non-object " + ObjectOperations.display(thisValue));
    }
    if (RegExpRealm.of(realm).isPristine(r) && r instanceof RegExpObject x) {
      return x.compiled.flags.toString();
    }
    StringBuilder flags = new StringBuilder();
    append(flags, r, "hasIndices", 'd');
    append(flags, r, "global", 'g');
    append(flags, r, "ignoreCase", 'i');
    append(flags, r, "multiline", 'm');
    append(flags, r, "dotAll", 's');
    append(flags, r, "unicode", 'u');
    append(flags, r, "unicodeSets", 'v');
    append(flags, r, "sticky", 'y');
    return flags.toString();
  }

  private static void append(StringBuilder flags, JsObject r, String name, char letter) {
    if (TypeConversion.toBoolean(r.get(name))) {
      flags.append(letter);
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-regexphasflag">RegExpHasFlag</a>, the getters of the single flags. */
  private static Behaviour flag(String name, Predicate<RegExpFlags> flag) {
    return (realm, thisValue, arguments) -> {
      if (thisValue instanceof JsObject o) {
        if (o instanceof RegExpObject r) {
          return flag.test(r.compiled.flags);
        }
        if (o == realm.get(Intrinsic.REG_EXP_PROTOTYPE)) {
          return Undefined.UNDEFINED;
        }
      }
      throw realm.typeError("RegExp.prototype." + name + " getter called on non-RegExp object");
    };
  }

  /** <a href="https://tc39.es/ecma262/#sec-get-regexp.prototype.source">get RegExp.prototype.source</a> */
  static Object source(Realm realm, Object thisValue, Object[] arguments) {
    if (thisValue instanceof JsObject o) {
      if (o instanceof RegExpObject r) {
        return r.compiled.source();
      }
      if (o == realm.get(Intrinsic.REG_EXP_PROTOTYPE)) {
        return "(?:)";
      }
    }
    throw realm.typeError("RegExp.prototype.source getter called on non-RegExp object");
  }

  /** <a href="https://tc39.es/ecma262/#sec-regexp.prototype.test">RegExp.prototype.test</a> */
  static Object test(Realm realm, Object thisValue, Object[] arguments) {
    JsObject r = RegExpExecution.requireObject(realm, thisValue, "RegExp.prototype.test");
    return RegExpExecution.regExpTest(realm, r, RegExpExecution.input(arguments));
  }

  /** <a href="https://tc39.es/ecma262/#sec-regexp.prototype.tostring">RegExp.prototype.toString</a> */
  static Object toString(Realm realm, Object thisValue, Object[] arguments) {
    JsObject r = RegExpExecution.requireObject(realm, thisValue, "RegExp.prototype.toString");
    String pattern = TypeConversion.toString(r.get("source"));
    return "/" + pattern + "/" + TypeConversion.toString(r.get("flags"));
  }

  /** <a href="https://tc39.es/ecma262/#sec-regexp.prototype.compile">RegExp.prototype.compile</a> */
  static Object compile(Realm realm, Object thisValue, Object[] arguments) {
    RegExpObject r = RegExpExecution.requireRegExp(realm, thisValue, "RegExp.prototype.compile");
    if (r.realm != realm || !r.legacyFeaturesEnabled) {
      throw realm.typeError("RegExp.prototype.compile called on a RegExp of a subclass or of another realm");
    }
    Object pattern = Arguments.get(arguments, 0);
    Object flags = Arguments.get(arguments, 1);
    CompiledRegExp compiled;
    if (pattern instanceof JsObject o && o instanceof RegExpObject other) {
      if (flags != Undefined.UNDEFINED) {
        throw realm.typeError("Cannot supply flags when constructing one RegExp from another");
      }
      compiled = other.compiled;
    } else {
      compiled = RegExpConstructor.compile(RegExpRealm.of(realm), pattern, flags);
    }
    r.compiled = compiled;
    r.setLastIndex(0);
    return r;
  }
}
