package everett.text;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.Undefined;
import everett.operation.TypeConversion;

/**
 * <a href="https://tc39.es/ecma262/#sec-additional-properties-of-the-string.prototype-object">Additional Properties of
 * the String.prototype Object</a>, of Annex B.
 */
final class StringHtml {
  static final Builtins TABLE =
      builtins()
          .method("substr", 2, StringHtml::substr)
          .method("anchor", 1, StringHtml::anchor)
          .method("big", 0, StringHtml::big)
          .method("blink", 0, StringHtml::blink)
          .method("bold", 0, StringHtml::bold)
          .method("fixed", 0, StringHtml::fixed)
          .method("fontcolor", 1, StringHtml::fontcolor)
          .method("fontsize", 1, StringHtml::fontsize)
          .method("italics", 0, StringHtml::italics)
          .method("link", 1, StringHtml::link)
          .method("small", 0, StringHtml::small)
          .method("strike", 0, StringHtml::strike)
          .method("sub", 0, StringHtml::sub)
          .method("sup", 0, StringHtml::sup);

  private StringHtml() {}

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.substr">String.prototype.substr</a> */
  static Object substr(Realm realm, Object thisValue, Object[] arguments) {
    CharSequence s = ThisString.text(realm, thisValue, "substr");
    int size = s.length();
    int start = (int) TypeConversion.relativeIndex(Arguments.get(arguments, 0), size, 0);
    Object length = Arguments.get(arguments, 1);
    double count = length == Undefined.UNDEFINED ? size : TypeConversion.toIntegerOrInfinity(length);
    return StringPrototype.sharedPart(s, start, (int) Math.clamp(start + count, 0, size));
  }

  /** <a href="https://tc39.es/ecma262/#sec-createhtml">CreateHTML</a>; the method has the element's name. */
  private static Object element(Realm realm, Object thisValue, String method, String tag) {
    return "<" + tag + ">" + ThisString.of(realm, thisValue, method) + "</" + tag + ">";
  }

  /** <a href="https://tc39.es/ecma262/#sec-createhtml">CreateHTML</a> with an attribute. */
  private static Object element(
      Realm realm, Object thisValue, Object[] arguments, String method, String tag, String attribute) {
    String s = ThisString.of(realm, thisValue, method);
    String value = TypeConversion.toString(Arguments.get(arguments, 0)).replace("\"", "&quot;");
    return "<" + tag + " " + attribute + "=\"" + value + "\">" + s + "</" + tag + ">";
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.anchor">String.prototype.anchor</a> */
  static Object anchor(Realm realm, Object thisValue, Object[] arguments) {
    return element(realm, thisValue, arguments, "anchor", "a", "name");
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.big">String.prototype.big</a> */
  static Object big(Realm realm, Object thisValue, Object[] arguments) {
    return element(realm, thisValue, "big", "big");
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.blink">String.prototype.blink</a> */
  static Object blink(Realm realm, Object thisValue, Object[] arguments) {
    return element(realm, thisValue, "blink", "blink");
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.bold">String.prototype.bold</a> */
  static Object bold(Realm realm, Object thisValue, Object[] arguments) {
    return element(realm, thisValue, "bold", "b");
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.fixed">String.prototype.fixed</a> */
  static Object fixed(Realm realm, Object thisValue, Object[] arguments) {
    return element(realm, thisValue, "fixed", "tt");
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.fontcolor">String.prototype.fontcolor</a> */
  static Object fontcolor(Realm realm, Object thisValue, Object[] arguments) {
    return element(realm, thisValue, arguments, "fontcolor", "font", "color");
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.fontsize">String.prototype.fontsize</a> */
  static Object fontsize(Realm realm, Object thisValue, Object[] arguments) {
    return element(realm, thisValue, arguments, "fontsize", "font", "size");
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.italics">String.prototype.italics</a> */
  static Object italics(Realm realm, Object thisValue, Object[] arguments) {
    return element(realm, thisValue, "italics", "i");
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.link">String.prototype.link</a> */
  static Object link(Realm realm, Object thisValue, Object[] arguments) {
    return element(realm, thisValue, arguments, "link", "a", "href");
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.small">String.prototype.small</a> */
  static Object small(Realm realm, Object thisValue, Object[] arguments) {
    return element(realm, thisValue, "small", "small");
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.strike">String.prototype.strike</a> */
  static Object strike(Realm realm, Object thisValue, Object[] arguments) {
    return element(realm, thisValue, "strike", "strike");
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.sub">String.prototype.sub</a> */
  static Object sub(Realm realm, Object thisValue, Object[] arguments) {
    return element(realm, thisValue, "sub", "sub");
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.prototype.sup">String.prototype.sup</a> */
  static Object sup(Realm realm, Object thisValue, Object[] arguments) {
    return element(realm, thisValue, "sup", "sup");
  }
}
