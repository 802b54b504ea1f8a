package everett.text;

import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.BuiltinFunction;
import everett.object.JsArray;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Shape;
import everett.object.Suffix;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import everett.text.regexp.Matcher;
import org.jspecify.annotations.Nullable;

/** The <a href="https://tc39.es/ecma262/#sec-abstract-operations-for-regexp-matching">operations for matching</a>. */
final class RegExpExecution {
  private RegExpExecution() {}

  /** An argument as the string to match in, maybe a suffix. */
  static CharSequence input(Object[] arguments) {
    Object argument = Arguments.get(arguments, 0);
    return argument instanceof Suffix s ? s : TypeConversion.toString(argument);
  }

  /** <a href="https://tc39.es/ecma262/#sec-regexpexec">RegExpExec</a>; null where there is no match. */
  static @Nullable JsObject regExpExec(Realm realm, JsObject r, CharSequence s) {
    Object exec = r.get("exec");
    if (exec instanceof JsObject f && f.isCallable()) {
      if (r instanceof RegExpObject x && isBuiltinExec(realm, f)) {
        return regExpBuiltinExec(realm, x, s);
      }
      Object result = f.call(r, s);
      if (result instanceof JsObject o) {
        return o;
      }
      if (result == Null.NULL) {
        return null;
      }
      throw realm.typeError("RegExp exec method returned something other than an Object or null");
    }
    return regExpBuiltinExec(realm, requireRegExp(realm, r, "RegExp.prototype.exec"), s);
  }

  /** Whether {@link #regExpExec} gives a match: one that nobody sees is not made. */
  static boolean regExpTest(Realm realm, JsObject r, CharSequence s) {
    return r instanceof RegExpObject x && r.get("exec") instanceof BuiltinFunction f && isBuiltinExec(realm, f)
        ? find(RegExpRealm.of(realm), x, s)
        : regExpExec(realm, r, s) != null;
  }

  private static boolean isBuiltinExec(Realm realm, JsObject function) {
    return function instanceof BuiltinFunction f && f.does(RegExpPrototype.EXEC) && f.realm() == realm;
  }

  /** The value, if it is a RegExp object; else a TypeError. */
  static RegExpObject requireRegExp(Realm realm, Object value, String method) {
    if (value instanceof JsObject o && o instanceof RegExpObject r) {
      return r;
    }
    throw incompatible(realm, value, method);
  }

  /** The value, if it is an object; else a TypeError. */
  static JsObject requireObject(Realm realm, Object value, String method) {
    if (value instanceof JsObject o) {
      return o;
    }
    throw incompatible(realm, value, method);
  }

  private static JsThrow incompatible(Realm realm, Object value, String method) {
    return realm.typeError(
        "Method " + method + " called on incompatible receiver " + ObjectOperations.display(value));
  }

  /** <a href="https://tc39.es/ecma262/#sec-regexpbuiltinexec">RegExpBuiltinExec</a>; null where there is no match. */
  static @Nullable JsObject regExpBuiltinExec(Realm realm, RegExpObject r, CharSequence s) {
    RegExpRealm regExpRealm = RegExpRealm.of(realm);
    return find(regExpRealm, r, s) ? result(realm, regExpRealm, r.compiled, s) : null;
  }

  /** RegExpBuiltinExec as far as it is seen in the RegExp object; the match is the matcher's. */
  static boolean find(RegExpRealm regExpRealm, RegExpObject r, CharSequence s) {
    Object last = r.lastIndex();
    long lastIndex = last instanceof Integer i ? Math.max(i, 0) : TypeConversion.toLength(last);
    CompiledRegExp c = r.compiled; // only now: what converts lastIndex can compile
    boolean advances = c.global || c.sticky;
    if (!advances) {
      return regExpRealm.match(r, c, s, 0, false);
    }
    if (lastIndex > s.length() || !regExpRealm.match(r, c, s, (int) lastIndex, c.sticky)) {
      r.setLastIndex(0);
      return false;
    }
    r.setLastIndex(regExpRealm.matcher.end(0));
    return true;
  }

  /** The array for the match that the matcher has just found. */
  private static JsObject result(Realm realm, RegExpRealm regExpRealm, CompiledRegExp c, CharSequence s) {
    Matcher m = regExpRealm.matcher;
    Object[] elements = new Object[c.groups];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = capture(m, s, i);
    }
    JsArray a = new JsArray(regExpRealm.resultShape, elements, elements.length);
    Object groups = c.hasNames() ? c.groupsObject(i -> elements[i]) : Undefined.UNDEFINED;
    a.slots = new Object[] {m.start(0), s, groups};
    if (c.flags.hasIndices()) {
      a.put("indices", indices(realm, c, m), Shape.WEC);
    }
    return a;
  }

  /** What a group has captured: a string or undefined. */
  static Object capture(Matcher m, CharSequence s, int group) {
    int start = m.start(group);
    return start < 0 ? Undefined.UNDEFINED : StringPrototype.sharedPart(s, start, m.end(group));
  }

  /** <a href="https://tc39.es/ecma262/#sec-makematchindicesindexpairarray">MakeMatchIndicesIndexPairArray</a>. */
  private static JsArray indices(Realm realm, CompiledRegExp c, Matcher m) {
    Object[] pairs = new Object[c.groups];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = m.start(i) < 0 ? Undefined.UNDEFINED : realm.arrayOf(m.start(i), m.end(i));
    }
    JsArray a = realm.arrayOf(pairs.clone());
    a.put("groups", c.hasNames() ? c.groupsObject(i -> pairs[i]) : Undefined.UNDEFINED, Shape.WEC);
    return a;
  }

  /** <a href="https://tc39.es/ecma262/#sec-advancestringindex">AdvanceStringIndex</a>. */
  static int advanceStringIndex(String s, int index, boolean unicode) {
    return unicode && index < s.length() ? index + Character.charCount(s.codePointAt(index)) : index + 1;
  }

  /** After an empty match: moves lastIndex on. */
  static void advanceLastIndex(JsObject rx, String s, boolean fullUnicode) {
    long index = TypeConversion.toLength(rx.get("lastIndex"));
    long next = index < s.length() ? advanceStringIndex(s, (int) index, fullUnicode) : index + 1;
    ObjectOperations.set(rx, "lastIndex", TypeConversion.number(next));
  }

  /** Whether these flags, as a program gave them, mean that the input is a sequence of code points. */
  static boolean isFullUnicode(String flags) {
    return flags.indexOf('u') >= 0 || flags.indexOf('v') >= 0;
  }
}
