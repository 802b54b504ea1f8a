package everett.text;

import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.SameValue;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import everett.text.regexp.Matcher;
import java.util.ArrayList;
import java.util.List;

/** The methods of regular expressions that look for matches on behalf of strings. */
final class RegExpMatching {
  private RegExpMatching() {}

  /**
   * <a href="https://tc39.es/ecma262/#sec-regexp.prototype-%25symbol.match%25">RegExp.prototype [ %Symbol.match% ]</a>
   */
  static Object match(Realm realm, Object thisValue, Object[] arguments) {
    JsObject rx = RegExpExecution.requireObject(realm, thisValue, "RegExp.prototype.@@match");
    CharSequence input = RegExpExecution.input(arguments);
    RegExpRealm regExpRealm = RegExpRealm.of(realm);
    if (rx instanceof RegExpObject r && r.compiled.global && regExpRealm.isPristine(r)) {
      return matchDirectly(realm, regExpRealm, r, input.toString());
    }
    String flags = TypeConversion.toString(rx.get("flags"));
    if (flags.indexOf('g') < 0) {
      JsObject match = RegExpExecution.regExpExec(realm, rx, input);
      return match == null ? Null.NULL : match;
    }
    String s = input.toString();
    boolean fullUnicode = RegExpExecution.isFullUnicode(flags);
    ObjectOperations.set(rx, "lastIndex", 0);
    List<Object> all = new ArrayList<>();
    for (JsObject result = RegExpExecution.regExpExec(realm, rx, s);
        result != null;
        result = RegExpExecution.regExpExec(realm, rx, s)) {
      String matchStr = TypeConversion.toString(result.get((Object) 0));
      all.add(matchStr);
      if (matchStr.isEmpty()) {
        RegExpExecution.advanceLastIndex(rx, s, fullUnicode);
      }
      poll(realm);
    }
    return all.isEmpty() ? Null.NULL : realm.array(all);
  }

  /** The same of a pristine global RegExp. */
  private static Object matchDirectly(Realm realm, RegExpRealm regExpRealm, RegExpObject r, String s) {
    CompiledRegExp c = r.compiled;
    Matcher m = regExpRealm.matcher;
    List<Object> all = new ArrayList<>();
    r.setLastIndex(0);
    for (int at = 0; at <= s.length() && regExpRealm.match(r, c, s, at, c.sticky); at = next(m, c, s)) {
      all.add(StringPrototype.part(s, m.start(0), m.end(0)));
      poll(realm);
    }
    return all.isEmpty() ? Null.NULL : realm.array(all);
  }

  /** Where to look for the match after the one that was just found. */
  static int next(Matcher m, CompiledRegExp c, String s) {
    int end = m.end(0);
    return m.start(0) == end ? RegExpExecution.advanceStringIndex(s, end, c.fullUnicode) : end;
  }

  static void poll(Realm realm) {
    if (realm.agent.interrupted) {
      realm.agent.safepoint();
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-regexp-prototype-%25symbol.matchall%25">RegExp.prototype [ %Symbol.matchAll%
   * ]</a> */
  static Object matchAll(Realm realm, Object thisValue, Object[] arguments) {
    JsObject r = RegExpExecution.requireObject(realm, thisValue, "RegExp.prototype.@@matchAll");
    String s = TypeConversion.toString(Arguments.get(arguments, 0));
    JsObject species = ObjectOperations.speciesConstructor(r);
    String flags = TypeConversion.toString(r.get("flags"));
    JsObject matcher =
        ObjectOperations.construct(species == null ? realm.get(Intrinsic.REG_EXP) : species, r, flags);
    long lastIndex = TypeConversion.toLength(r.get("lastIndex"));
    ObjectOperations.set(matcher, "lastIndex", TypeConversion.number(lastIndex));
    return new RegExpStringIterator(
        realm, matcher, s, flags.indexOf('g') >= 0, RegExpExecution.isFullUnicode(flags));
  }

  /** <a href="https://tc39.es/ecma262/#sec-regexp.prototype-%25symbol.search%25">RegExp.prototype [ %Symbol.search% ]</a>
   */
  static Object search(Realm realm, Object thisValue, Object[] arguments) {
    JsObject rx = RegExpExecution.requireObject(realm, thisValue, "RegExp.prototype.@@search");
    String s = TypeConversion.toString(Arguments.get(arguments, 0));
    RegExpRealm regExpRealm = RegExpRealm.of(realm);
    if (rx instanceof RegExpObject r && regExpRealm.isPristine(r)) {
      CompiledRegExp c = r.compiled;
      return regExpRealm.match(r, c, s, 0, c.sticky) ? regExpRealm.matcher.start(0) : -1;
    }
    Object previousLastIndex = rx.get("lastIndex");
    if (!SameValue.sameValue(previousLastIndex, 0)) {
      ObjectOperations.set(rx, "lastIndex", 0);
    }
    JsObject result = RegExpExecution.regExpExec(realm, rx, s);
    if (!SameValue.sameValue(rx.get("lastIndex"), previousLastIndex)) {
      ObjectOperations.set(rx, "lastIndex", previousLastIndex);
    }
    return result == null ? (Object) (-1) : result.get("index");
  }
}
