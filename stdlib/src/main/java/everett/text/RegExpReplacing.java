package everett.text;

import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import everett.text.regexp.Matcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** RegExp.prototype [ %Symbol.replace% ]. */
final class RegExpReplacing {
  private RegExpReplacing() {}

  /** <a href="https://tc39.es/ecma262/#sec-regexp.prototype-%25symbol.replace%25">RegExp.prototype [ %Symbol.replace% ]
   * </a> */
  static Object replace(Realm realm, Object thisValue, Object[] arguments) {
    JsObject rx = RegExpExecution.requireObject(realm, thisValue, "RegExp.prototype.@@replace");
    String s = TypeConversion.toString(Arguments.get(arguments, 0));
    Object replaceValue = Arguments.get(arguments, 1);
    JsObject function = replaceValue instanceof JsObject f && f.isCallable() ? f : null;
    String template = function == null ? TypeConversion.toString(replaceValue) : "";
    RegExpRealm regExpRealm = RegExpRealm.of(realm);
    if (rx instanceof RegExpObject r && regExpRealm.isPristine(r)) {
      return function == null
          ? replaceByTemplate(realm, regExpRealm, r, s, template)
          : replaceByFunction(realm, regExpRealm, r, s, function);
    }
    List<JsObject> results = results(realm, rx, s);
    StringBuilder accumulated = new StringBuilder();
    int done = 0;
    for (JsObject result : results) {
      done = append(realm, accumulated, done, result, s, function, template);
    }
    return accumulated.append(s, done, s.length()).toString();
  }

  /** All matches that are to be replaced, before the first is. */
  private static List<JsObject> results(Realm realm, JsObject rx, String s) {
    String flags = TypeConversion.toString(rx.get("flags"));
    boolean global = flags.indexOf('g') >= 0;
    boolean fullUnicode = RegExpExecution.isFullUnicode(flags);
    if (global) {
      ObjectOperations.set(rx, "lastIndex", 0);
    }
    List<JsObject> results = new ArrayList<>();
    for (JsObject result = RegExpExecution.regExpExec(realm, rx, s);
        result != null;
        result = RegExpExecution.regExpExec(realm, rx, s)) {
      results.add(result);
      if (!global) {
        break;
      }
      if (TypeConversion.toString(result.get((Object) 0)).isEmpty()) {
        RegExpExecution.advanceLastIndex(rx, s, fullUnicode);
      }
      RegExpMatching.poll(realm);
    }
    return results;
  }

  /** Appends what replaces a match, and what is between the last one, which ended at {@code done}, and it. */
  private static int append(
      Realm realm,
      StringBuilder accumulated,
      int done,
      JsObject result,
      String s,
      @Nullable JsObject function,
      String template) {
    long groups = Math.max(ObjectOperations.lengthOfArrayLike(result), 1);
    String matched = TypeConversion.toString(result.get((Object) 0));
    int position = (int) Math.clamp(TypeConversion.toIntegerOrInfinity(result.get("index")), 0, s.length());
    List<Object> captures = new ArrayList<>();
    for (int i = 1; i < groups; i++) {
      Object capture = result.get((Object) i);
      captures.add(capture == Undefined.UNDEFINED ? capture : TypeConversion.toString(capture));
    }
    Object namedCaptures = result.get("groups");
    StringBuilder replacement = new StringBuilder();
    if (function != null) {
      captures.addFirst(matched);
      captures.add(position);
      captures.add(s);
      if (namedCaptures != Undefined.UNDEFINED) {
        captures.add(namedCaptures);
      }
      replacement.append(TypeConversion.toString(function.call(Undefined.UNDEFINED, captures.toArray())));
    } else {
      Object named =
          namedCaptures == Undefined.UNDEFINED ? namedCaptures : TypeConversion.toObject(namedCaptures);
      Substitution.append(replacement, matched, s, position, captures.toArray(), named, template);
    }
    if (position < done) {
      return done;
    }
    accumulated.append(s, done, position).append(replacement);
    ThisString.checkLength(realm, (long) accumulated.length() + s.length());
    return Math.min(position + matched.length(), s.length());
  }

  // ---- of a pristine RegExp: no match objects, and substrings only where they are needed

  private static String replaceByTemplate(
      Realm realm, RegExpRealm regExpRealm, RegExpObject r, String s, String template) {
    CompiledRegExp c = r.compiled;
    Matcher m = regExpRealm.matcher;
    boolean plain = template.indexOf('$') < 0;
    boolean named = c.hasNames() && template.contains("$<");
    StringBuilder accumulated = null;
    int done = 0;
    int at = c.global ? start(r) : c.sticky ? Math.max((Integer) r.lastIndex(), 0) : 0;
    while (at <= s.length() && regExpRealm.match(r, c, s, at, c.sticky)) {
      if (accumulated == null) {
        accumulated = new StringBuilder(s.length() + 16);
      }
      accumulated.append(s, done, m.start(0));
      if (plain) {
        accumulated.append(template);
      } else {
        Object[] captures = captures(m, c, s);
        Object groups = named ? c.groupsObject(i -> captures[i - 1]) : Undefined.UNDEFINED;
        String matched = StringPrototype.part(s, m.start(0), m.end(0));
        Substitution.append(accumulated, matched, s, m.start(0), captures, groups, template);
      }
      done = m.end(0);
      if (!c.global) {
        break;
      }
      ThisString.checkLength(realm, (long) accumulated.length() + s.length() - done);
      at = RegExpMatching.next(m, c, s);
      RegExpMatching.poll(realm);
    }
    if (c.sticky && !c.global) {
      r.setLastIndex(done);
    }
    return accumulated == null ? s : accumulated.append(s, done, s.length()).toString();
  }

  /** Sets lastIndex to where a global search starts. */
  private static int start(RegExpObject r) {
    r.setLastIndex(0);
    return 0;
  }

  private static Object[] captures(Matcher m, CompiledRegExp c, String s) {
    Object[] captures = new Object[c.groups - 1];
    for (int i = 0; i < captures.length; i++) {
      captures[i] = RegExpExecution.capture(m, s, i + 1);
    }
    return captures;
  }

  private static String replaceByFunction(
      Realm realm, RegExpRealm regExpRealm, RegExpObject r, String s, JsObject function) {
    CompiledRegExp c = r.compiled;
    int[] found = allMatches(realm, regExpRealm, r, s);
    if (found.length == 0) {
      return s;
    }
    StringBuilder accumulated = new StringBuilder(s.length() + 16);
    int done = 0;
    for (int match = 0; match < found.length; match += 2 * c.groups) {
      Object[] arguments = new Object[c.groups + (c.hasNames() ? 3 : 2)];
      for (int i = 0; i < c.groups; i++) {
        int start = found[match + 2 * i];
        arguments[i] = start < 0 ? Undefined.UNDEFINED : StringPrototype.part(s, start, found[match + 2 * i + 1]);
      }
      arguments[c.groups] = found[match];
      arguments[c.groups + 1] = s;
      if (c.hasNames()) {
        arguments[c.groups + 2] = c.groupsObject(i -> arguments[i]);
      }
      accumulated.append(s, done, found[match]);
      done = found[match + 1];
      Object replacement = function.call(Undefined.UNDEFINED, arguments);
      accumulated.append(replacement instanceof String text ? text : TypeConversion.toString(replacement));
      ThisString.checkLength(realm, (long) accumulated.length() + s.length() - done);
      RegExpMatching.poll(realm);
    }
    return accumulated.append(s, done, s.length()).toString();
  }

  /** The captures of all matches that are to be replaced, one after the other, as positions. */
  private static int[] allMatches(Realm realm, RegExpRealm regExpRealm, RegExpObject r, String s) {
    CompiledRegExp c = r.compiled;
    Matcher m = regExpRealm.matcher;
    int width = 2 * c.groups;
    int[] found = new int[c.global ? 16 * width : width];
    int size = 0;
    int at = c.global ? start(r) : c.sticky ? Math.max((Integer) r.lastIndex(), 0) : 0;
    while (at <= s.length() && regExpRealm.match(r, c, s, at, c.sticky)) {
      if (size == found.length) {
        found = Arrays.copyOf(found, 2 * size);
      }
      m.copyCaptures(found, size);
      size += width;
      if (!c.global) {
        break;
      }
      at = RegExpMatching.next(m, c, s);
      RegExpMatching.poll(realm);
    }
    if (c.sticky && !c.global) {
      r.setLastIndex(size > 0 ? found[1] : 0);
    }
    return size == found.length ? found : Arrays.copyOf(found, size);
  }
}
