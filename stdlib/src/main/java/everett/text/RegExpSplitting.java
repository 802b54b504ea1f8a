package everett.text;

import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import everett.text.regexp.Matcher;
import java.util.ArrayList;
import java.util.List;

/** RegExp.prototype [ %Symbol.split% ]. */
final class RegExpSplitting {
  private RegExpSplitting() {}

  /**
   * <a href="https://tc39.es/ecma262/#sec-regexp.prototype-%25symbol.split%25">RegExp.prototype [ %Symbol.split% ]</a>
   */
  static Object split(Realm realm, Object thisValue, Object[] arguments) {
    JsObject rx = RegExpExecution.requireObject(realm, thisValue, "RegExp.prototype.@@split");
    String s = TypeConversion.toString(Arguments.get(arguments, 0));
    Object limit = Arguments.get(arguments, 1);
    RegExpRealm regExpRealm = RegExpRealm.of(realm);
    if (rx instanceof RegExpObject r && regExpRealm.isPristine(r) && regExpRealm.speciesIsPristine()) {
      RegExpObject splitter = regExpRealm.create(r.compiled);
      return realm.array(splitDirectly(realm, regExpRealm, splitter, s, most(limit)));
    }
    JsObject species = ObjectOperations.speciesConstructor(rx);
    String flags = TypeConversion.toString(rx.get("flags"));
    JsObject splitter =
        ObjectOperations.construct(
            species == null ? realm.get(Intrinsic.REG_EXP) : species,
            rx,
            flags.indexOf('y') >= 0 ? flags : flags + "y");
    long most = most(limit);
    return realm.array(split(realm, splitter, RegExpExecution.isFullUnicode(flags), s, most));
  }

  private static long most(Object limit) {
    return limit == Undefined.UNDEFINED ? 0xFFFFFFFFL : TypeConversion.toUint32(limit);
  }

  private static List<Object> split(Realm realm, JsObject splitter, boolean unicode, String s, long most) {
    List<Object> parts = new ArrayList<>();
    if (most == 0) {
      return parts;
    }
    if (s.isEmpty()) {
      if (RegExpExecution.regExpExec(realm, splitter, s) == null) {
        parts.add(s);
      }
      return parts;
    }
    int p = 0;
    int q = 0;
    while (q < s.length()) {
      RegExpMatching.poll(realm);
      ObjectOperations.set(splitter, "lastIndex", q);
      JsObject z = RegExpExecution.regExpExec(realm, splitter, s);
      int e = z == null ? p : (int) Math.min(TypeConversion.toLength(splitter.get("lastIndex")), s.length());
      if (z == null || e == p) {
        q = RegExpExecution.advanceStringIndex(s, q, unicode);
        continue;
      }
      parts.add(StringPrototype.part(s, p, q));
      if (parts.size() == most) {
        return parts;
      }
      p = e;
      long captures = ObjectOperations.lengthOfArrayLike(z);
      for (int i = 1; i < captures; i++) {
        parts.add(z.get((Object) i));
        if (parts.size() == most) {
          return parts;
        }
      }
      q = p;
    }
    parts.add(StringPrototype.part(s, p, s.length()));
    return parts;
  }

  /** The same where nobody can tell that it steps from match to match. */
  private static List<Object> splitDirectly(
      Realm realm, RegExpRealm regExpRealm, RegExpObject splitter, String s, long most) {
    CompiledRegExp c = splitter.compiled;
    Matcher m = regExpRealm.matcher;
    List<Object> parts = new ArrayList<>();
    if (most == 0) {
      return parts;
    }
    if (s.isEmpty()) {
      if (!regExpRealm.match(splitter, c, s, 0, true)) {
        parts.add(s);
      }
      return parts;
    }
    int p = 0;
    int q = 0;
    while (q < s.length() && regExpRealm.match(splitter, c, s, q, false)) {
      RegExpMatching.poll(realm);
      int start = m.start(0);
      int end = m.end(0);
      if (start >= s.length()) {
        break;
      }
      if (end == p) {
        q = RegExpExecution.advanceStringIndex(s, start, c.fullUnicode);
        continue;
      }
      parts.add(StringPrototype.part(s, p, start));
      if (parts.size() == most) {
        return parts;
      }
      for (int i = 1; i < c.groups; i++) {
        parts.add(RegExpExecution.capture(m, s, i));
        if (parts.size() == most) {
          return parts;
        }
      }
      p = end;
      q = p;
    }
    parts.add(StringPrototype.part(s, p, s.length()));
    return parts;
  }
}
