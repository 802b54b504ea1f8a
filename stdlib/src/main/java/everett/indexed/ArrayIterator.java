package everett.indexed;

import everett.buffer.TypedArray;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.BuiltinFunction.Behaviour;
import everett.object.BuiltinIterator;
import everett.object.JsArray;
import everett.object.JsObject;
import everett.operation.ObjectOperations;
import everett.operation.ObjectOperations.Kind;
import everett.operation.TypeConversion;
import org.jspecify.annotations.Nullable;

/** An <a href="https://tc39.es/ecma262/#sec-createarrayiterator">Array iterator</a>, over any array-like object. */
public final class ArrayIterator extends BuiltinIterator {
  /** Null when the iterator is done. */
  private @Nullable JsObject array;

  private final Kind kind;
  private long index;

  /** <a href="https://tc39.es/ecma262/#sec-createarrayiterator">CreateArrayIterator</a>. */
  public ArrayIterator(Realm realm, JsObject array, Kind kind) {
    super(realm.get(Intrinsic.ARRAY_ITERATOR_PROTOTYPE));
    this.array = array;
    this.kind = kind;
  }

  @Override
  public Behaviour next() {
    return ArrayIteratorPrototype.NEXT;
  }

  @Override
  public @Nullable BuiltinIterator fork(Object iterable) {
    if (kind != Kind.VALUE || !(iterable instanceof JsArray || iterable instanceof TypedArray)) {
      return null;
    }
    ArrayIterator i = new ArrayIterator(Realm.current(), (JsObject) iterable, kind);
    i.array = array;
    i.index = index;
    return i;
  }

  @Override
  public @Nullable Object step(Realm realm) {
    JsObject o = array;
    if (o == null) {
      return null;
    }
    long i = index;
    long length =
        o instanceof TypedArray t
            ? TypedArrays.validate(realm, t, "%ArrayIteratorPrototype%.next").length()
            : ObjectOperations.lengthOfArrayLike(o);
    if (i >= length) {
      array = null;
      return null;
    }
    index = i + 1;
    return switch (kind) {
      case KEY -> TypeConversion.number(i);
      case VALUE -> Elements.get(o, i);
      case ENTRY -> realm.arrayOf(TypeConversion.number(i), Elements.get(o, i));
    };
  }
}
