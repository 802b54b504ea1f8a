package everett.text;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.StringObject;
import everett.object.Suffix;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.Arithmetic;
import everett.operation.NumericStrings;
import everett.operation.Strings;
import everett.operation.TypeConversion;

/** <a href="https://tc39.es/ecma262/#sec-properties-of-the-string-prototype-object">The String Prototype Object.</a> */
final class StringPrototype {
  private static final Builtins TABLE =
      builtins()
          .intrinsic("constructor", Intrinsic.STRING)
          .method("at", 1, StringPrototype::at)
          .method("charAt", 1, StringPrototype::charAt)
          .method("charCodeAt", 1, StringPrototype::charCodeAt)
          .method("codePointAt", 1, StringPrototype::codePointAt)
          .method("concat", 1, StringPrototype::concat)
          .method("isWellFormed", 0, StringPrototype::isWellFormed)
          .method("padEnd", 1, StringPrototype::padEnd)
          .method("padStart", 1, StringPrototype::padStart)
          .method("repeat", 1, StringPrototype::repeat)
          .method("slice", 2, StringPrototype::slice)
          .method("substring", 2, StringPrototype::substring)
          .method("toString", 0, StringPrototype::toString)
          .method("toWellFormed", 0, StringPrototype::toWellFormed)
          .method("trim", 0, StringPrototype::trim)
          .method("trimEnd", 0, StringPrototype::trimEnd)
          .method("trimStart", 0, StringPrototype::trimStart)
          .method("valueOf", 0, StringPrototype::valueOf)
          .method(Symbol.ITERATOR, 0, StringPrototype::iterator);

  private StringPrototype() {}

  static JsObject make(Realm realm) {
    JsObject prototype = new StringObject(realm.get(Intrinsic.OBJECT_PROTOTYPE), "");
    TABLE.define(realm, Intrinsic.STRING_PROTOTYPE, prototype);
    StringSearching.TABLE.define(realm, prototype);
    StringMatching.TABLE.define(realm, prototype);
    StringCasing.TABLE.define(realm, prototype);
    StringHtml.TABLE.define(realm, prototype);
    // Annex B asks for one function under both names.
    prototype.put("trimLeft", prototype.get("trimStart"), Shape.WC);
    prototype.put("trimRight", prototype.get("trimEnd"), Shape.WC);
    return prototype;
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.at">String.prototype.at</a> */
  static Object at(Realm realm, Object thisValue, Object[] arguments) {
    CharSequence s = ThisString.text(realm, thisValue, "at");
    double relative = TypeConversion.toIntegerOrInfinity(Arguments.get(arguments, 0));
    double k = relative >= 0 ? relative : s.length() + relative;
    return k >= 0 && k < s.length() ? Strings.ofCharacter(s.charAt((int) k)) : Undefined.UNDEFINED;
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.charat">String.prototype.charAt</a> */
  static Object charAt(Realm realm, Object thisValue, Object[] arguments) {
    CharSequence s = ThisString.text(realm, thisValue, "charAt");
    int position = index(s, arguments);
    return position >= 0 ? Strings.ofCharacter(s.charAt(position)) : "";
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.charcodeat">String.prototype.charCodeAt</a> */
  static Object charCodeAt(Realm realm, Object thisValue, Object[] arguments) {
    CharSequence s = ThisString.text(realm, thisValue, "charCodeAt");
    int position = index(s, arguments);
    return position >= 0 ? (Object) (int) s.charAt(position) : (Object) Double.NaN;
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.codepointat">String.prototype.codePointAt</a> */
  static Object codePointAt(Realm realm, Object thisValue, Object[] arguments) {
    CharSequence s = ThisString.text(realm, thisValue, "codePointAt");
    int position = index(s, arguments);
    return position >= 0 ? (Object) Character.codePointAt(s, position) : Undefined.UNDEFINED;
  }

  /** The first argument as an index into the string; -1 if it lies outside. */
  private static int index(CharSequence s, Object[] arguments) {
    if (arguments.length > 0 && arguments[0] instanceof Integer i) {
      return i < s.length() ? i : -1;
    }
    double position = TypeConversion.toIntegerOrInfinity(Arguments.get(arguments, 0));
    return position >= 0 && position < s.length() ? (int) position : -1;
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.concat">String.prototype.concat</a> */
  static Object concat(Realm realm, Object thisValue, Object[] arguments) {
    CharSequence s = TypeConversion.toCharSequence(ThisString.require(realm, thisValue, "concat"));
    for (Object next : arguments) {
      s = Arithmetic.concat(s, TypeConversion.toCharSequence(next));
    }
    return s;
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.iswellformed">String.prototype.isWellFormed</a> */
  static Object isWellFormed(Realm realm, Object thisValue, Object[] arguments) {
    return loneSurrogate(ThisString.of(realm, thisValue, "isWellFormed"), 0) < 0;
  }

  /** The index of the next surrogate that is not one of a pair; -1 if there is none. */
  private static int loneSurrogate(String s, int from) {
    for (int i = from; i < s.length(); i++) {
      char c = s.charAt(i);
      if (Character.isSurrogate(c)) {
        if (Character.isLowSurrogate(c) || i + 1 == s.length() || !Character.isLowSurrogate(s.charAt(i + 1))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.padend">String.prototype.padEnd</a> */
  static Object padEnd(Realm realm, Object thisValue, Object[] arguments) {
    String s = ThisString.of(realm, thisValue, "padEnd");
    return s.concat(padding(realm, s, arguments));
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.padstart">String.prototype.padStart</a> */
  static Object padStart(Realm realm, Object thisValue, Object[] arguments) {
    String s = ThisString.of(realm, thisValue, "padStart");
    return padding(realm, s, arguments).concat(s);
  }

  /** What <a href="https://tc39.es/ecma262/#sec-stringpad">StringPad</a> adds. */
  private static String padding(Realm realm, String s, Object[] arguments) {
    long maxLength = TypeConversion.toLength(Arguments.get(arguments, 0));
    if (maxLength <= s.length()) {
      return "";
    }
    Object fillString = Arguments.get(arguments, 1);
    String filler = fillString == Undefined.UNDEFINED ? " " : TypeConversion.toString(fillString);
    if (filler.isEmpty()) {
      return "";
    }
    ThisString.checkLength(realm, maxLength);
    int fillLength = (int) maxLength - s.length();
    int whole = fillLength / filler.length();
    return filler.repeat(whole).concat(filler.substring(0, fillLength - whole * filler.length()));
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.repeat">String.prototype.repeat</a> */
  static Object repeat(Realm realm, Object thisValue, Object[] arguments) {
    String s = ThisString.of(realm, thisValue, "repeat");
    Object count = Arguments.get(arguments, 0);
    double n = TypeConversion.toIntegerOrInfinity(count);
    if (n < 0 || n == Double.POSITIVE_INFINITY) {
      throw realm.rangeError("Invalid count value: " + TypeConversion.toString(count));
    }
    if (s.isEmpty()) {
      return s;
    }
    ThisString.checkLength(realm, (long) (n * s.length()));
    return s.repeat((int) n);
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.slice">String.prototype.slice</a> */
  static Object slice(Realm realm, Object thisValue, Object[] arguments) {
    CharSequence s = ThisString.text(realm, thisValue, "slice");
    int length = s.length();
    int from = (int) TypeConversion.relativeIndex(Arguments.get(arguments, 0), length, 0);
    int to = (int) TypeConversion.relativeIndex(Arguments.get(arguments, 1), length, length);
    return sharedPart(s, from, to);
  }

  /** The substring; empty if to is not greater than from. */
  static String part(String s, int from, int to) {
    return to - from == 1 ? Strings.ofCharacter(s.charAt(from)) : from < to ? s.substring(from, to) : "";
  }

  /** The same of a string or a suffix. What ends where it ends may be a suffix, too. */
  static CharSequence sharedPart(CharSequence s, int from, int to) {
    String text = Suffix.textOf(s);
    int begin = text.length() - s.length();
    return to == s.length() && to - from > 1
        ? Suffix.of(text, begin + from)
        : part(text, begin + from, begin + to);
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.substring">String.prototype.substring</a> */
  static Object substring(Realm realm, Object thisValue, Object[] arguments) {
    CharSequence s = ThisString.text(realm, thisValue, "substring");
    int start = ThisString.position(Arguments.get(arguments, 0), s.length());
    Object last = Arguments.get(arguments, 1);
    int end = last == Undefined.UNDEFINED ? s.length() : ThisString.position(last, s.length());
    return sharedPart(s, Math.min(start, end), Math.max(start, end));
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.tostring">String.prototype.toString</a> */
  static Object toString(Realm realm, Object thisValue, Object[] arguments) {
    return ThisString.value(realm, thisValue, "toString");
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.towellformed">String.prototype.toWellFormed</a> */
  static Object toWellFormed(Realm realm, Object thisValue, Object[] arguments) {
    String s = ThisString.of(realm, thisValue, "toWellFormed");
    int at = loneSurrogate(s, 0);
    if (at < 0) {
      return s;
    }
    StringBuilder result = new StringBuilder(s);
    for (; at >= 0; at = loneSurrogate(s, at + 1)) {
      result.setCharAt(at, '\uFFFD');
    }
    return result.toString();
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.trim">String.prototype.trim</a> */
  static Object trim(Realm realm, Object thisValue, Object[] arguments) {
    return NumericStrings.trim(ThisString.of(realm, thisValue, "trim"));
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.trimend">String.prototype.trimEnd</a> */
  static Object trimEnd(Realm realm, Object thisValue, Object[] arguments) {
    return NumericStrings.trimEnd(ThisString.of(realm, thisValue, "trimEnd"));
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.trimstart">String.prototype.trimStart</a> */
  static Object trimStart(Realm realm, Object thisValue, Object[] arguments) {
    return NumericStrings.trimStart(ThisString.of(realm, thisValue, "trimStart"));
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.valueof">String.prototype.valueOf</a> */
  static Object valueOf(Realm realm, Object thisValue, Object[] arguments) {
    return ThisString.value(realm, thisValue, "valueOf");
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-string.prototype-%symbol.iterator%">String.prototype [ %Symbol.iterator%
   * ]</a>
   */
  static Object iterator(Realm realm, Object thisValue, Object[] arguments) {
    return new StringIterator(realm, ThisString.of(realm, thisValue, "[Symbol.iterator]"));
  }
}
