package everett.structured;

import everett.buffer.DataBlock;
import everett.buffer.ElementType;
import everett.buffer.TypedArray;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;

/**
 * An element of a TypedArray that Atomics work on.
 *
 * @param at where it is in the buffer, in bytes
 */
record AtomicAccess(TypedArray array, int at) {
  private static final String INVALID = "Invalid atomic access index";

  /**
   * <a href="https://tc39.es/ecma262/#sec-validateatomicaccessonintegertypedarray">
   * ValidateAtomicAccessOnIntegerTypedArray</a> of the first two arguments.
   *
   * @param method that needs it, for messages
   */
  static AtomicAccess validate(Realm realm, Object[] arguments, String method, boolean waitable) {
    return of(realm, array(realm, arguments, method, waitable), Arguments.get(arguments, 1));
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-validateintegertypedarray">ValidateIntegerTypedArray</a>: the first argument.
   */
  static TypedArray array(Realm realm, Object[] arguments, String method, boolean waitable) {
    Object value = Arguments.get(arguments, 0);
    if (!(value instanceof TypedArray t) || !(waitable ? isWaitable(t.type) : isInteger(t.type))) {
      String wanted = waitable ? "int32 or BigInt64" : "integer";
      throw realm.typeError(ObjectOperations.display(value) + " is not an " + wanted + " typed array.");
    }
    checkBounds(realm, t, method);
    return t;
  }

  private static boolean isWaitable(ElementType type) {
    return type == ElementType.INT32 || type == ElementType.BIG_INT64;
  }

  private static boolean isInteger(ElementType type) {
    return (type.isInt() || type.isBigInt() || type == ElementType.UINT32) && type != ElementType.UINT8_CLAMPED;
  }

  private static void checkBounds(Realm realm, TypedArray t, String method) {
    if (t.isOutOfBounds()) {
      throw realm.typeError("Cannot perform " + method + " on a detached ArrayBuffer");
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-validateatomicaccess">ValidateAtomicAccess</a>. */
  static AtomicAccess of(Realm realm, TypedArray array, Object requestIndex) {
    int length = array.length();
    long index = TypeConversion.toIndex(requestIndex, INVALID);
    if (index >= length) {
      throw realm.rangeError(INVALID);
    }
    return new AtomicAccess(array, array.place((int) index));
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-revalidateatomicaccess">RevalidateAtomicAccess</a>, after code of the program
   * has run.
   *
   * @return where the element is
   */
  DataBlock revalidate(Realm realm, String method) {
    checkBounds(realm, array, method);
    DataBlock block = array.data();
    if (at >= block.length()) {
      throw realm.rangeError(INVALID);
    }
    return block;
  }

  ElementType type() {
    return array.type;
  }

  /** Of the element, in bytes. */
  int size() {
    return array.type.size;
  }
}
