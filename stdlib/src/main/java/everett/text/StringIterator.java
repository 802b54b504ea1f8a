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
import everett.operation.Strings;
import org.jspecify.annotations.Nullable;

/** A <a href="https://tc39.es/ecma262/#sec-string-iterator-objects">String Iterator</a>: it gives code points. */
final class StringIterator extends BuiltinIterator {
  private static final Behaviour NEXT = StringIterator::next;

  private static final Builtins TABLE =
      builtins().method("next", 0, NEXT).value(Symbol.TO_STRING_TAG, "String Iterator", Shape.CONFIGURABLE);

  private final String string;
  private int position;

  StringIterator(Realm realm, String string) {
    super(realm.get(Intrinsic.STRING_ITERATOR_PROTOTYPE));
    this.string = string;
  }

  static JsObject makePrototype(Realm realm) {
    return TABLE.define(
        realm, Intrinsic.STRING_ITERATOR_PROTOTYPE, new JsObject(realm.get(Intrinsic.ITERATOR_PROTOTYPE)));
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25stringiteratorprototype%25.next">%StringIteratorPrototype%.next</a> */
  static Object next(Realm realm, Object thisValue, Object[] arguments) {
    if (thisValue instanceof StringIterator i) {
      return i.result(realm);
    }
    throw realm.typeError(
        "Method String Iterator.prototype.next called on incompatible receiver " + ObjectOperations.display(thisValue));
  }

  @Override
  public Behaviour next() {
    return NEXT;
  }

  @Override
  public BuiltinIterator fork(Object iterable) {
    StringIterator i = new StringIterator(Realm.current(), string);
    i.position = position;
    return i;
  }

  @Override
  public @Nullable Object step(Realm realm) {
    int at = position;
    if (at >= string.length()) {
      return null;
    }
    char c = string.charAt(at);
    int size = Character.charCount(string.codePointAt(at));
    position = at + size;
    return size == 1 ? Strings.ofCharacter(c) : string.substring(at, at + size);
  }
}
