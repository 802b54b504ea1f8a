package everett.text;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.BuiltinFunction.Behaviour;
import everett.object.BuiltinIterator;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Symbol;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import org.jspecify.annotations.Nullable;

/**
 * A <a href="https://tc39.es/ecma262/#sec-regexp-string-iterator-objects">RegExp String Iterator</a>: gives matches.
 */
final class RegExpStringIterator extends BuiltinIterator {
  private static final Behaviour NEXT = RegExpStringIterator::next;

  private static final Builtins TABLE =
      builtins().method("next", 0, NEXT).value(Symbol.TO_STRING_TAG, "RegExp String Iterator", Shape.CONFIGURABLE);

  private final JsObject iteratingRegExp;
  private final String iteratedString;
  private final boolean global;
  private final boolean unicode;
  private boolean done;

  RegExpStringIterator(
      Realm realm, JsObject iteratingRegExp, String iteratedString, boolean global, boolean unicode) {
    super(realm.get(Intrinsic.REG_EXP_STRING_ITERATOR_PROTOTYPE));
    this.iteratingRegExp = iteratingRegExp;
    this.iteratedString = iteratedString;
    this.global = global;
    this.unicode = unicode;
  }

  static JsObject makePrototype(Realm realm) {
    return TABLE.define(
        realm, Intrinsic.REG_EXP_STRING_ITERATOR_PROTOTYPE, new JsObject(realm.get(Intrinsic.ITERATOR_PROTOTYPE)));
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25regexpstringiteratorprototype%25.next">%RegExpStringIteratorPrototype%.next
   * </a> */
  static Object next(Realm realm, Object thisValue, Object[] arguments) {
    if (thisValue instanceof RegExpStringIterator i) {
      return i.result(realm);
    }
    throw realm.typeError(
        "Method %RegExpStringIterator%.prototype.next called on incompatible receiver "
            + ObjectOperations.display(thisValue));
  }

  @Override
  public Behaviour next() {
    return NEXT;
  }

  @Override
  public @Nullable Object step(Realm realm) {
    if (done) {
      return null;
    }
    JsObject match = RegExpExecution.regExpExec(realm, iteratingRegExp, iteratedString);
    if (match == null || !global) {
      done = true;
      return match;
    }
    if (TypeConversion.toString(match.get((Object) 0)).isEmpty()) {
      RegExpExecution.advanceLastIndex(iteratingRegExp, iteratedString, unicode);
    }
    return match;
  }
}
