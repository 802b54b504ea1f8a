package everett.text.regexp;

import everett.grammar.regexp.RegExpFlags;
import everett.grammar.regexp.Term.Modifiers;

/** <a href="https://tc39.es/ecma262/#sec-regexp-records">RegExp Record</a>: the flags as they hold for one term. */
record RegExpRecord(boolean ignoreCase, boolean multiline, boolean dotAll, boolean unicode, boolean unicodeSets) {
  static RegExpRecord of(RegExpFlags flags) {
    return new RegExpRecord(
        flags.ignoreCase(), flags.multiline(), flags.dotAll(), flags.unicode(), flags.unicodeSets());
  }

  boolean hasEitherUnicodeFlag() {
    return unicode || unicodeSets;
  }

  /** <a href="https://tc39.es/ecma262/#sec-updatemodifiers">UpdateModifiers</a> */
  RegExpRecord updateModifiers(Modifiers add, Modifiers remove) {
    return new RegExpRecord(
        (ignoreCase || add.ignoreCase()) && !remove.ignoreCase(),
        (multiline || add.multiline()) && !remove.multiline(),
        (dotAll || add.dotAll()) && !remove.dotAll(),
        unicode,
        unicodeSets);
  }
}
