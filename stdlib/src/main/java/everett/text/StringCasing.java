package everett.text;

import static everett.machine.Builtins.builtins;

import everett.grammar.unicode.CodePointSet;
import everett.grammar.unicode.UnicodeProperty;
import everett.machine.Builtins;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import java.text.Normalizer;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;

/**
 * The methods of the <a href="https://tc39.es/ecma262/#sec-properties-of-the-string-prototype-object">String Prototype
 * Object</a> that know about letters: their case, their composition, their order.
 */
final class StringCasing {
  static final Builtins TABLE =
      builtins()
          .method("localeCompare", 1, StringCasing::localeCompare)
          .method("normalize", 0, StringCasing::normalize)
          .method("toLocaleLowerCase", 0, StringCasing::toLocaleLowerCase)
          .method("toLocaleUpperCase", 0, StringCasing::toLocaleUpperCase)
          .method("toLowerCase", 0, StringCasing::toLowerCase)
          .method("toUpperCase", 0, StringCasing::toUpperCase);

  private static final Collation DEFAULT = new Collation(false, Collation.Sensitivity.VARIANT);

  private StringCasing() {}

  /**
   * <a href="https://tc39.es/ecma262/#sec-string.prototype.localecompare">String.prototype.localeCompare</a>; of the
   * options of ECMA-402 it knows numeric and sensitivity.
   */
  static Object localeCompare(Realm realm, Object thisValue, Object[] arguments) {
    String s = ThisString.of(realm, thisValue, "localeCompare");
    String that = TypeConversion.toString(Arguments.get(arguments, 0));
    Object options = Arguments.get(arguments, 2);
    Collation collation = options == Undefined.UNDEFINED ? DEFAULT : collation(realm, options);
    return collation.compare(s, that);
  }

  private static Collation collation(Realm realm, Object options) {
    JsObject o = TypeConversion.toObject(realm, options);
    boolean numeric = TypeConversion.toBoolean(o.get("numeric"));
    Object sensitivity = o.get("sensitivity");
    return new Collation(
        numeric,
        switch (sensitivity == Undefined.UNDEFINED ? "variant" : TypeConversion.toString(sensitivity)) {
          case "base" -> Collation.Sensitivity.BASE;
          case "accent" -> Collation.Sensitivity.ACCENT;
          case "case" -> Collation.Sensitivity.CASE;
          case "variant" -> Collation.Sensitivity.VARIANT;
          default ->
              throw realm.rangeError(
                  "Value " + ObjectOperations.display(sensitivity)
                      + " out of range for Intl.Collator options property sensitivity");
        });
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.normalize">String.prototype.normalize</a> */
  static Object normalize(Realm realm, Object thisValue, Object[] arguments) {
    String s = ThisString.of(realm, thisValue, "normalize");
    Object form = Arguments.get(arguments, 0);
    return Normalizer.normalize(
        s,
        switch (form == Undefined.UNDEFINED ? "NFC" : TypeConversion.toString(form)) {
          case "NFC" -> Normalizer.Form.NFC;
          case "NFD" -> Normalizer.Form.NFD;
          case "NFKC" -> Normalizer.Form.NFKC;
          case "NFKD" -> Normalizer.Form.NFKD;
          default -> throw realm.rangeError("The normalization form should be one of NFC, NFD, NFKC, NFKD.");
        });
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-string.prototype.tolocalelowercase">String.prototype.toLocaleLowerCase</a>,
   * with the rules of Azeri, Lithuanian and Turkish.
   */
  static Object toLocaleLowerCase(Realm realm, Object thisValue, Object[] arguments) {
    String s = ThisString.of(realm, thisValue, "toLocaleLowerCase");
    Locale locale = locale(realm, Arguments.get(arguments, 0));
    return locale == Locale.ROOT ? lowerCase(s) : s.toLowerCase(locale);
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-string.prototype.tolocaleuppercase">String.prototype.toLocaleUpperCase</a>,
   * with the rules of Azeri, Lithuanian and Turkish.
   */
  static Object toLocaleUpperCase(Realm realm, Object thisValue, Object[] arguments) {
    String s = ThisString.of(realm, thisValue, "toLocaleUpperCase");
    return s.toUpperCase(locale(realm, Arguments.get(arguments, 0)));
  }

  /** The first of the locales that are asked for, if letters have cases of their own in its language; else the root. */
  private static Locale locale(Realm realm, Object locales) {
    if (locales == Undefined.UNDEFINED) {
      return Locale.ROOT;
    }
    Object first = locales;
    if (locales == Null.NULL) {
      throw realm.typeError("Cannot convert undefined or null to object");
    }
    if (locales instanceof JsObject list) {
      if (ObjectOperations.lengthOfArrayLike(list) == 0) {
        return Locale.ROOT;
      }
      first = list.get((Object) 0);
      if (!(first instanceof CharSequence) && !(first instanceof JsObject)) {
        throw realm.typeError("Incorrect locale information provided");
      }
    } else if (!(locales instanceof CharSequence)) {
      return Locale.ROOT;
    }
    try {
      Locale locale = new Locale.Builder().setLanguageTag(TypeConversion.toString(first)).build();
      return switch (locale.getLanguage()) {
        case "az", "lt", "tr" -> locale;
        case "" -> throw realm.rangeError("Incorrect locale information provided");
        default -> Locale.ROOT;
      };
    } catch (IllformedLocaleException e) {
      throw realm.rangeError("Incorrect locale information provided");
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.tolowercase">String.prototype.toLowerCase</a> */
  static Object toLowerCase(Realm realm, Object thisValue, Object[] arguments) {
    return lowerCase(ThisString.of(realm, thisValue, "toLowerCase"));
  }

  private static String lowerCase(String s) {
    int at = s.indexOf('Σ');
    if (at < 0) {
      return s.toLowerCase(Locale.ROOT);
    }
    // Java asks whether a sigma ends a word, Unicode whether letters stand before and none after it.
    StringBuilder lower = new StringBuilder(s.length());
    int done = 0;
    for (; at >= 0; at = s.indexOf('Σ', done)) {
      lower.append(s.substring(done, at).toLowerCase(Locale.ROOT)).append(isFinal(s, at) ? 'ς' : 'σ');
      done = at + 1;
    }
    return lower.append(s.substring(done).toLowerCase(Locale.ROOT)).toString();
  }

  /** The condition Final_Sigma of Unicode's special casing. */
  private static boolean isFinal(String s, int at) {
    int before = at;
    while (before > 0 && Case.IGNORABLE.contains(s.codePointBefore(before))) {
      before -= Character.charCount(s.codePointBefore(before));
    }
    if (before == 0 || !Case.CASED.contains(s.codePointBefore(before))) {
      return false;
    }
    int after = at + 1;
    while (after < s.length() && Case.IGNORABLE.contains(s.codePointAt(after))) {
      after += Character.charCount(s.codePointAt(after));
    }
    return after == s.length() || !Case.CASED.contains(s.codePointAt(after));
  }

  /** Read when a sigma is met. */
  private static final class Case {
    static final CodePointSet CASED = Objects.requireNonNull(UnicodeProperty.find("Cased")).codePoints();
    static final CodePointSet IGNORABLE = Objects.requireNonNull(UnicodeProperty.find("Case_Ignorable")).codePoints();
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.touppercase">String.prototype.toUpperCase</a> */
  static Object toUpperCase(Realm realm, Object thisValue, Object[] arguments) {
    return ThisString.of(realm, thisValue, "toUpperCase").toUpperCase(Locale.ROOT);
  }
}
