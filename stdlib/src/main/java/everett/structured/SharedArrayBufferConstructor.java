package everett.structured;

import static everett.machine.Builtins.builtins;

import everett.buffer.ArrayBufferObject;
import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Symbol;

/** <a href="https://tc39.es/ecma262/#sec-sharedarraybuffer-constructor">The SharedArrayBuffer constructor.</a> */
final class SharedArrayBufferConstructor {
  static final Builtins SHARED_ARRAY_BUFFER = builtins().getter(Symbol.SPECIES, SharedArrayBufferConstructor::species);

  private SharedArrayBufferConstructor() {}

  static JsObject make(Realm realm) {
    return SHARED_ARRAY_BUFFER.define(
        realm,
        Builtins.constructor(
            realm,
            Intrinsic.SHARED_ARRAY_BUFFER,
            Intrinsic.SHARED_ARRAY_BUFFER_PROTOTYPE,
            "SharedArrayBuffer",
            1,
            SharedArrayBufferConstructor::construct));
  }

  /** <a href="https://tc39.es/ecma262/#sec-sharedarraybuffer-length">SharedArrayBuffer</a>. */
  private static ArrayBufferObject construct(Realm realm, Object[] arguments, JsObject newTarget) {
    return ArrayBufferConstructor.construct(realm, arguments, newTarget, Intrinsic.SHARED_ARRAY_BUFFER_PROTOTYPE);
  }

  /** <a href="https://tc39.es/ecma262/#sec-sharedarraybuffer-%25symbol.species%25">get [ %Symbol.species% ]</a>. */
  private static Object species(Realm realm, Object thisValue, Object[] arguments) {
    return thisValue;
  }
}
