package everett.text;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.Suffix;
import everett.object.Undefined;
import everett.operation.TypeConversion;

/**
 * The methods of the <a href="https://tc39.es/ecma262/#sec-properties-of-the-string-prototype-object">String Prototype
 * Object</a> that look for another string.
 */
final class StringSearching {
  static final Builtins TABLE =
      builtins()
          .method("endsWith", 1, StringSearching::endsWith)
          .method("includes", 1, StringSearching::includes)
          .method("indexOf", 1, StringSearching::indexOf)
          .method("lastIndexOf", 1, StringSearching::lastIndexOf)
          .method("startsWith", 1, StringSearching::startsWith);

  private StringSearching() {}

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.endswith">String.prototype.endsWith</a> */
  static Object endsWith(Realm realm, Object thisValue, Object[] arguments) {
    String s = ThisString.of(realm, thisValue, "endsWith");
    String search = searchString(realm, arguments, "endsWith");
    Object endPosition = Arguments.get(arguments, 1);
    int end = endPosition == Undefined.UNDEFINED ? s.length() : ThisString.position(endPosition, s.length());
    return s.startsWith(search, end - search.length());
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.includes">String.prototype.includes</a> */
  static Object includes(Realm realm, Object thisValue, Object[] arguments) {
    CharSequence s = ThisString.text(realm, thisValue, "includes");
    String search = searchString(realm, arguments, "includes");
    return indexOf(s, search, ThisString.position(Arguments.get(arguments, 1), s.length())) >= 0;
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.indexof">String.prototype.indexOf</a> */
  static Object indexOf(Realm realm, Object thisValue, Object[] arguments) {
    CharSequence s = ThisString.text(realm, thisValue, "indexOf");
    String search = TypeConversion.toString(Arguments.get(arguments, 0));
    return indexOf(s, search, ThisString.position(Arguments.get(arguments, 1), s.length()));
  }

  private static int indexOf(CharSequence s, String search, int from) {
    String text = Suffix.textOf(s);
    int begin = text.length() - s.length();
    int at = text.indexOf(search, begin + from);
    return at < 0 ? at : at - begin;
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.lastindexof">String.prototype.lastIndexOf</a> */
  static Object lastIndexOf(Realm realm, Object thisValue, Object[] arguments) {
    String s = ThisString.of(realm, thisValue, "lastIndexOf");
    String search = TypeConversion.toString(Arguments.get(arguments, 0));
    double position = TypeConversion.toNumber(Arguments.get(arguments, 1));
    int start = Double.isNaN(position) ? s.length() : (int) Math.clamp(position, 0, s.length());
    return s.lastIndexOf(search, start);
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.startswith">String.prototype.startsWith</a> */
  static Object startsWith(Realm realm, Object thisValue, Object[] arguments) {
    CharSequence s = ThisString.text(realm, thisValue, "startsWith");
    String search = searchString(realm, arguments, "startsWith");
    int from = ThisString.position(Arguments.get(arguments, 1), s.length());
    String text = Suffix.textOf(s);
    return text.startsWith(search, text.length() - s.length() + from);
  }

  private static String searchString(Realm realm, Object[] arguments, String method) {
    Object search = Arguments.get(arguments, 0);
    if (StringMatching.isRegExp(search)) {
      throw realm.typeError("First argument to String.prototype." + method + " must not be a regular expression");
    }
    return TypeConversion.toString(search);
  }
}
