package everett.structured;

import static everett.machine.Builtins.builtins;

import everett.buffer.DataBlock;
import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.TypeConversion;

/** <a href="https://tc39.es/ecma262/#sec-atomics-object">The Atomics object.</a> */
final class Atomics {
  static final Builtins ATOMICS =
      builtins()
          .method("add", 3, Atomics::add)
          .method("and", 3, Atomics::and)
          .method("compareExchange", 4, Atomics::compareExchange)
          .method("exchange", 3, Atomics::exchange)
          .method("isLockFree", 1, Atomics::isLockFree)
          .method("load", 2, Atomics::load)
          .method("notify", 3, AtomicsWaiting::notify)
          .method("or", 3, Atomics::or)
          .method("pause", 0, Atomics::pause)
          .method("store", 3, Atomics::store)
          .method("sub", 3, Atomics::sub)
          .method("wait", 4, AtomicsWaiting::wait)
          .method("waitAsync", 4, AtomicsWaiting::waitAsync)
          .method("xor", 3, Atomics::xor)
          .value(Symbol.TO_STRING_TAG, "Atomics", Shape.CONFIGURABLE);

  private Atomics() {}

  static JsObject make(Realm realm) {
    return ATOMICS.define(realm, Intrinsic.ATOMICS, realm.object());
  }

  /** What the bits of a value become. */
  @FunctionalInterface
  private interface Modification {
    long apply(long old, long operand);
  }

  /** <a href="https://tc39.es/ecma262/#sec-atomicreadmodifywrite">AtomicReadModifyWrite</a>. */
  private static Object readModifyWrite(Realm realm, Object[] arguments, String method, Modification op) {
    AtomicAccess a = AtomicAccess.validate(realm, arguments, method, false);
    long operand = a.type().numericToRawBytes(value(a, arguments, 2));
    DataBlock block = a.revalidate(realm, method);
    long old = block.load(a.at(), a.size());
    for (;;) {
      long found = block.compareAndExchange(a.at(), a.size(), old, op.apply(old, operand));
      if (found == old) {
        return a.type().rawBytesToNumeric(old);
      }
      old = found;
    }
  }

  /** An argument as a BigInt or an integral Number, whichever the elements are. */
  private static Object value(AtomicAccess a, Object[] arguments, int index) {
    Object v = Arguments.get(arguments, index);
    return a.type().isBigInt()
        ? TypeConversion.toBigInt(v)
        : TypeConversion.number(TypeConversion.toIntegerOrInfinity(v));
  }

  /** <a href="https://tc39.es/ecma262/#sec-atomics.add">Atomics.add</a>. */
  private static Object add(Realm realm, Object thisValue, Object[] arguments) {
    return readModifyWrite(realm, arguments, "Atomics.add", Long::sum);
  }

  /** <a href="https://tc39.es/ecma262/#sec-atomics.and">Atomics.and</a>. */
  private static Object and(Realm realm, Object thisValue, Object[] arguments) {
    return readModifyWrite(realm, arguments, "Atomics.and", (old, operand) -> old & operand);
  }

  /** <a href="https://tc39.es/ecma262/#sec-atomics.compareexchange">Atomics.compareExchange</a>. */
  private static Object compareExchange(Realm realm, Object thisValue, Object[] arguments) {
    String method = "Atomics.compareExchange";
    AtomicAccess a = AtomicAccess.validate(realm, arguments, method, false);
    long expected = a.type().numericToRawBytes(value(a, arguments, 2));
    long replacement = a.type().numericToRawBytes(value(a, arguments, 3));
    DataBlock block = a.revalidate(realm, method);
    return a.type().rawBytesToNumeric(block.compareAndExchange(a.at(), a.size(), expected, replacement));
  }

  /** <a href="https://tc39.es/ecma262/#sec-atomics.exchange">Atomics.exchange</a>. */
  private static Object exchange(Realm realm, Object thisValue, Object[] arguments) {
    return readModifyWrite(realm, arguments, "Atomics.exchange", (old, operand) -> operand);
  }

  /** <a href="https://tc39.es/ecma262/#sec-atomics.islockfree">Atomics.isLockFree</a>. */
  private static Object isLockFree(Realm realm, Object thisValue, Object[] arguments) {
    double n = TypeConversion.toIntegerOrInfinity(Arguments.get(arguments, 0));
    return n == 1 || n == 2 || n == 4 || n == 8;
  }

  /** <a href="https://tc39.es/ecma262/#sec-atomics.load">Atomics.load</a>. */
  private static Object load(Realm realm, Object thisValue, Object[] arguments) {
    String method = "Atomics.load";
    AtomicAccess a = AtomicAccess.validate(realm, arguments, method, false);
    return a.type().rawBytesToNumeric(a.revalidate(realm, method).load(a.at(), a.size()));
  }

  /** <a href="https://tc39.es/ecma262/#sec-atomics.or">Atomics.or</a>. */
  private static Object or(Realm realm, Object thisValue, Object[] arguments) {
    return readModifyWrite(realm, arguments, "Atomics.or", (old, operand) -> old | operand);
  }

  /** <a href="https://tc39.es/ecma262/#sec-atomics.pause">Atomics.pause</a>. */
  private static Object pause(Realm realm, Object thisValue, Object[] arguments) {
    Object n = Arguments.get(arguments, 0);
    if (n != Undefined.UNDEFINED && !isIntegralNumber(n)) {
      throw realm.typeError("Atomics.pause: the number of iterations must be an integer");
    }
    Thread.onSpinWait();
    return Undefined.UNDEFINED;
  }

  private static boolean isIntegralNumber(Object v) {
    return v instanceof Integer || v instanceof Double d && d == Math.rint(d) && !d.isInfinite();
  }

  /** <a href="https://tc39.es/ecma262/#sec-atomics.store">Atomics.store</a>. */
  private static Object store(Realm realm, Object thisValue, Object[] arguments) {
    String method = "Atomics.store";
    AtomicAccess a = AtomicAccess.validate(realm, arguments, method, false);
    Object v = value(a, arguments, 2);
    a.revalidate(realm, method).store(a.at(), a.size(), a.type().numericToRawBytes(v));
    return v;
  }

  /** <a href="https://tc39.es/ecma262/#sec-atomics.sub">Atomics.sub</a>. */
  private static Object sub(Realm realm, Object thisValue, Object[] arguments) {
    return readModifyWrite(realm, arguments, "Atomics.sub", (old, operand) -> old - operand);
  }

  /** <a href="https://tc39.es/ecma262/#sec-atomics.xor">Atomics.xor</a>. */
  private static Object xor(Realm realm, Object thisValue, Object[] arguments) {
    return readModifyWrite(realm, arguments, "Atomics.xor", (old, operand) -> old ^ operand);
  }
}
