package everett.text;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.BuiltinFunction.Behaviour;
import everett.object.Undefined;
import everett.operation.TypeConversion;
import everett.text.regexp.Matcher;

/**
 * The <a href="https://github.com/tc39/proposal-regexp-legacy-features">legacy static properties</a> of the RegExp
 * constructor: what the last match was. Only positions are kept; the strings are made when they are asked for.
 */
final class LegacyStatics {
  private static final String[][] NAMES = {
    {"lastMatch", "$&"}, {"lastParen", "$+"}, {"leftContext", "$`"}, {"rightContext", "$'"}
  };

  static final Builtins TABLE = table();

  private boolean valid = true;
  private CharSequence input = "";
  private CharSequence matchedInput = "";
  private int[] captures = {0, 0};
  private int groups = 1;

  /** <a href="https://github.com/tc39/proposal-regexp-legacy-features#updatelegacyregexpstaticproperties--c-s-startindex-endindex-capturedvalues-">
   * UpdateLegacyRegExpStaticProperties</a>. */
  void update(CharSequence string, Matcher matcher, int groups) {
    valid = true;
    input = string;
    matchedInput = string;
    this.groups = groups;
    if (captures.length < 2 * groups) {
      captures = new int[2 * groups];
    }
    matcher.copyCaptures(captures, 0);
  }

  /** InvalidateLegacyRegExpStaticProperties. */
  void invalidate() {
    valid = false;
  }

  private static Builtins table() {
    Builtins table = builtins();
    for (String name : new String[] {"input", "$_"}) {
      table.accessor(name, getter(name, l -> l.input.toString()), LegacyStatics::setInput);
    }
    for (String name : NAMES[0]) {
      table.getter(name, getter(name, l -> l.capture(0)));
    }
    for (String name : NAMES[1]) {
      table.getter(name, getter(name, l -> l.groups == 1 ? "" : l.capture(l.groups - 1)));
    }
    for (String name : NAMES[2]) {
      table.getter(name, getter(name, l -> l.matchedInput.toString().substring(0, l.captures[0])));
    }
    for (String name : NAMES[3]) {
      table.getter(name, getter(name, l -> l.matchedInput.toString().substring(l.captures[1])));
    }
    for (int i = 1; i <= 9; i++) {
      int group = i;
      table.getter("$" + i, getter("$" + i, l -> l.capture(group)));
    }
    return table;
  }

  private String capture(int group) {
    return group >= groups || captures[2 * group] < 0
        ? ""
        : StringPrototype.part(matchedInput.toString(), captures[2 * group], captures[2 * group + 1]);
  }

  private interface Reading {
    String of(LegacyStatics statics);
  }

  /** GetLegacyRegExpStaticProperty. */
  private static Behaviour getter(String name, Reading reading) {
    return (realm, thisValue, arguments) -> {
      LegacyStatics statics = of(realm, thisValue, name);
      if (!statics.valid) {
        throw realm.typeError("RegExp." + name + " is not known: the last match was of a subclass of RegExp");
      }
      return reading.of(statics);
    };
  }

  /** <a href="https://github.com/tc39/proposal-regexp-legacy-features#setlegacyregexpstaticproperty-c-internalslotname-thisvalue-val-">
   * SetLegacyRegExpStaticProperty</a>. */
  private static Object setInput(Realm realm, Object thisValue, Object[] arguments) {
    LegacyStatics statics = of(realm, thisValue, "input");
    statics.input = TypeConversion.toString(Arguments.get(arguments, 0));
    return Undefined.UNDEFINED;
  }

  private static LegacyStatics of(Realm realm, Object thisValue, String name) {
    if (thisValue != realm.get(Intrinsic.REG_EXP)) {
      throw realm.typeError("RegExp." + name + " accessed on something other than the RegExp constructor");
    }
    return RegExpRealm.of(realm).statics;
  }
}
