package everett.text;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Suffix;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.Strings;
import everett.operation.TypeConversion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The methods of the <a href="https://tc39.es/ecma262/#sec-properties-of-the-string-prototype-object">String Prototype
 * Object</a> that leave the work to a regular expression, or to whatever object has the method for it.
 */
final class StringMatching {
  static final Builtins TABLE =
      builtins()
          .method("match", 1, StringMatching::match)
          .method("matchAll", 1, StringMatching::matchAll)
          .method("replace", 2, StringMatching::replace)
          .method("replaceAll", 2, StringMatching::replaceAll)
          .method("search", 1, StringMatching::search)
          .method("split", 2, StringMatching::split);

  private StringMatching() {}

  /** <a href="https://tc39.es/ecma262/#sec-isregexp">IsRegExp</a> */
  static boolean isRegExp(Object argument) {
    if (!(argument instanceof JsObject o)) {
      return false;
    }
    Object matcher = o.get(Symbol.MATCH);
    return matcher == Undefined.UNDEFINED ? o.builtinTag().equals("RegExp") : TypeConversion.toBoolean(matcher);
  }

  /** The method of an object that stands for the string method; null if the argument has none. */
  private static @Nullable JsObject protocol(Object argument, Symbol method) {
    return argument instanceof JsObject o ? ObjectOperations.getMethod(o, method) : null;
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.match">String.prototype.match</a> */
  static Object match(Realm realm, Object thisValue, Object[] arguments) {
    ThisString.require(realm, thisValue, "match");
    Object regexp = Arguments.get(arguments, 0);
    JsObject matcher = protocol(regexp, Symbol.MATCH);
    if (matcher != null) {
      return matcher.call(regexp, thisValue);
    }
    String s = TypeConversion.toString(thisValue);
    return ObjectOperations.invoke(regExpCreate(realm, regexp, Undefined.UNDEFINED), Symbol.MATCH, s);
  }

  /** <a href="https://tc39.es/ecma262/#sec-regexpcreate">RegExpCreate</a> */
  private static JsObject regExpCreate(Realm realm, Object pattern, Object flags) {
    Object text = pattern == Undefined.UNDEFINED ? pattern : TypeConversion.toString(pattern);
    return ObjectOperations.construct(realm.get(Intrinsic.REG_EXP), text, flags);
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.matchall">String.prototype.matchAll</a> */
  static Object matchAll(Realm realm, Object thisValue, Object[] arguments) {
    ThisString.require(realm, thisValue, "matchAll");
    Object regexp = Arguments.get(arguments, 0);
    requireGlobal(realm, regexp, "String.prototype.matchAll called with a non-global RegExp argument");
    JsObject matcher = protocol(regexp, Symbol.MATCH_ALL);
    if (matcher != null) {
      return matcher.call(regexp, thisValue);
    }
    String s = TypeConversion.toString(thisValue);
    return ObjectOperations.invoke(regExpCreate(realm, regexp, "g"), Symbol.MATCH_ALL, s);
  }

  private static void requireGlobal(Realm realm, Object regexp, String message) {
    if (regexp instanceof JsObject o && isRegExp(o)) {
      Object flags = o.get("flags");
      if (flags == Undefined.UNDEFINED || flags == Null.NULL || TypeConversion.toString(flags).indexOf('g') < 0) {
        throw realm.typeError(message);
      }
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.replace">String.prototype.replace</a> */
  static Object replace(Realm realm, Object thisValue, Object[] arguments) {
    ThisString.require(realm, thisValue, "replace");
    Object searchValue = Arguments.get(arguments, 0);
    JsObject replacer = protocol(searchValue, Symbol.REPLACE);
    if (replacer != null) {
      return replacer.call(searchValue, thisValue, Arguments.get(arguments, 1));
    }
    return replaceStrings(realm, thisValue, searchValue, Arguments.get(arguments, 1), false);
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.replaceall">String.prototype.replaceAll</a> */
  static Object replaceAll(Realm realm, Object thisValue, Object[] arguments) {
    ThisString.require(realm, thisValue, "replaceAll");
    Object searchValue = Arguments.get(arguments, 0);
    requireGlobal(realm, searchValue, "replaceAll must be called with a global RegExp");
    JsObject replacer = protocol(searchValue, Symbol.REPLACE);
    if (replacer != null) {
      return replacer.call(searchValue, thisValue, Arguments.get(arguments, 1));
    }
    return replaceStrings(realm, thisValue, searchValue, Arguments.get(arguments, 1), true);
  }

  private static Object replaceStrings(
      Realm realm, Object thisValue, Object searchValue, Object replaceValue, boolean all) {
    String s = TypeConversion.toString(thisValue);
    String search = TypeConversion.toString(searchValue);
    JsObject function = replaceValue instanceof JsObject f && f.isCallable() ? f : null;
    String template = function == null ? TypeConversion.toString(replaceValue) : "";
    boolean plain = template.indexOf('$') < 0;
    StringBuilder result = new StringBuilder();
    int done = 0;
    int step = Math.max(search.length(), 1);
    for (int at = s.indexOf(search); at >= 0; at = at + step > s.length() ? -1 : s.indexOf(search, at + step)) {
      result.append(s, done, at);
      if (function != null) {
        result.append(TypeConversion.toString(function.call(Undefined.UNDEFINED, search, at, s)));
      } else if (plain) {
        result.append(template);
      } else {
        Substitution.append(result, search, s, at, Arguments.NONE, Undefined.UNDEFINED, template);
      }
      done = at + search.length();
      ThisString.checkLength(realm, (long) result.length() + s.length() - done);
      if (!all) {
        break;
      }
      if (realm.agent.interrupted) {
        realm.agent.safepoint();
      }
    }
    return done == 0 && result.isEmpty() ? s : result.append(s, done, s.length()).toString();
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.search">String.prototype.search</a> */
  static Object search(Realm realm, Object thisValue, Object[] arguments) {
    ThisString.require(realm, thisValue, "search");
    Object regexp = Arguments.get(arguments, 0);
    JsObject searcher = protocol(regexp, Symbol.SEARCH);
    if (searcher != null) {
      return searcher.call(regexp, thisValue);
    }
    String s = TypeConversion.toString(thisValue);
    return ObjectOperations.invoke(regExpCreate(realm, regexp, Undefined.UNDEFINED), Symbol.SEARCH, s);
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.split">String.prototype.split</a> */
  static Object split(Realm realm, Object thisValue, Object[] arguments) {
    ThisString.require(realm, thisValue, "split");
    Object separator = Arguments.get(arguments, 0);
    Object limit = Arguments.get(arguments, 1);
    JsObject splitter = protocol(separator, Symbol.SPLIT);
    if (splitter != null) {
      return splitter.call(separator, thisValue, limit);
    }
    CharSequence s = ThisString.text(realm, thisValue, "split");
    long most = limit == Undefined.UNDEFINED ? 0xFFFFFFFFL : TypeConversion.toUint32(limit);
    String by = TypeConversion.toString(separator);
    if (most == 0) {
      return realm.array();
    }
    if (separator == Undefined.UNDEFINED) {
      return realm.arrayOf(s);
    }
    if (by.isEmpty()) {
      return characters(realm, s, (int) Math.min(most, s.length()));
    }
    String text = Suffix.textOf(s);
    int done = text.length() - s.length();
    int at = text.indexOf(by, done);
    if (at < 0) {
      return realm.arrayOf(s);
    }
    List<Object> parts = new ArrayList<>();
    for (; at >= 0 && parts.size() < most; at = text.indexOf(by, done)) {
      parts.add(StringPrototype.part(text, done, at));
      done = at + by.length();
    }
    if (parts.size() < most) {
      parts.add(text.substring(done));
    }
    return realm.array(parts);
  }

  private static Object characters(Realm realm, CharSequence s, int count) {
    Object[] all = new Object[count];
    for (int i = 0; i < count; i++) {
      all[i] = Strings.ofCharacter(s.charAt(i));
    }
    return realm.arrayOf(all);
  }
}
