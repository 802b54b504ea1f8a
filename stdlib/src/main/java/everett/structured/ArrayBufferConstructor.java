package everett.structured;

import static everett.machine.Builtins.builtins;

import everett.buffer.ArrayBufferObject;
import everett.buffer.ArrayBufferOperations;
import everett.buffer.ArrayBufferView;
import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Symbol;
import everett.operation.TypeConversion;

/** <a href="https://tc39.es/ecma262/#sec-arraybuffer-constructor">The ArrayBuffer constructor.</a> */
final class ArrayBufferConstructor {
  static final Builtins ARRAY_BUFFER =
      builtins()
          .method("isView", 1, ArrayBufferConstructor::isView)
          .getter(Symbol.SPECIES, ArrayBufferConstructor::species);

  private ArrayBufferConstructor() {}

  static JsObject make(Realm realm) {
    return ARRAY_BUFFER.define(
        realm,
        Builtins.constructor(
            realm,
            Intrinsic.ARRAY_BUFFER,
            Intrinsic.ARRAY_BUFFER_PROTOTYPE,
            "ArrayBuffer",
            1,
            ArrayBufferConstructor::construct));
  }

  /** <a href="https://tc39.es/ecma262/#sec-arraybuffer-length">ArrayBuffer</a>. */
  private static ArrayBufferObject construct(Realm realm, Object[] arguments, JsObject newTarget) {
    return construct(realm, arguments, newTarget, Intrinsic.ARRAY_BUFFER_PROTOTYPE);
  }

  /** What ArrayBuffer and SharedArrayBuffer do alike. */
  static ArrayBufferObject construct(Realm realm, Object[] arguments, JsObject newTarget, Intrinsic prototype) {
    long byteLength = TypeConversion.toIndex(Arguments.get(arguments, 0), "Invalid array buffer length");
    long maxByteLength = ArrayBufferOperations.maxByteLengthOption(Arguments.get(arguments, 1));
    return ArrayBufferOperations.allocate(realm, newTarget, prototype, byteLength, maxByteLength);
  }

  /** <a href="https://tc39.es/ecma262/#sec-arraybuffer.isview">ArrayBuffer.isView</a>. */
  private static Object isView(Realm realm, Object thisValue, Object[] arguments) {
    return Arguments.get(arguments, 0) instanceof ArrayBufferView;
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-get-arraybuffer-%25symbol.species%25">get ArrayBuffer [ %Symbol.species%
   * ]</a>.
   */
  static Object species(Realm realm, Object thisValue, Object[] arguments) {
    return thisValue;
  }
}
