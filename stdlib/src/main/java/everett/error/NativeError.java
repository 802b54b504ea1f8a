package everett.error;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.BuiltinFunction;
import everett.object.JsObject;
import everett.object.Shape;

/** <a href="https://tc39.es/ecma262/#sec-native-error-types-used-in-this-standard">The native error types.</a> */
enum NativeError {
  EVAL_ERROR("EvalError", Intrinsic.EVAL_ERROR, Intrinsic.EVAL_ERROR_PROTOTYPE),
  RANGE_ERROR("RangeError", Intrinsic.RANGE_ERROR, Intrinsic.RANGE_ERROR_PROTOTYPE),
  REFERENCE_ERROR("ReferenceError", Intrinsic.REFERENCE_ERROR, Intrinsic.REFERENCE_ERROR_PROTOTYPE),
  SYNTAX_ERROR("SyntaxError", Intrinsic.SYNTAX_ERROR, Intrinsic.SYNTAX_ERROR_PROTOTYPE),
  TYPE_ERROR("TypeError", Intrinsic.TYPE_ERROR, Intrinsic.TYPE_ERROR_PROTOTYPE),
  URI_ERROR("URIError", Intrinsic.URI_ERROR, Intrinsic.URI_ERROR_PROTOTYPE);

  private final String text;
  private final Intrinsic self;
  private final Intrinsic prototype;
  private final Builtins table;

  NativeError(String text, Intrinsic self, Intrinsic prototype) {
    this.text = text;
    this.self = self;
    this.prototype = prototype;
    table = prototypeTable(text, self);
  }

  /** The properties of <a href="https://tc39.es/ecma262/#sec-properties-of-the-nativeerror-prototype-objects">a native
   * error's prototype</a>, and of those of the other kinds of errors. */
  static Builtins prototypeTable(String name, Intrinsic constructor) {
    return builtins()
        .intrinsic("constructor", constructor)
        .value("name", name, Shape.WC)
        .value("message", "", Shape.WC);
  }

  /** The type whose constructor or prototype that is. */
  static NativeError of(Intrinsic intrinsic) {
    for (NativeError e : values()) {
      if (e.self == intrinsic || e.prototype == intrinsic) {
        return e;
      }
    }
    throw new IllegalArgumentException(intrinsic.name());
  }

  JsObject make(Realm realm) {
    return constructor(realm, self, prototype, text, 1, this::construct);
  }

  JsObject makePrototype(Realm realm) {
    return prototype(realm, prototype, table);
  }

  /** The constructor of these, or of another kind of errors; it does the same without {@code new}. */
  static JsObject constructor(
      Realm realm, Intrinsic self, Intrinsic prototype, String name, int length, BuiltinFunction.Construction construct) {
    BuiltinFunction f = Builtins.constructor(
        realm, self, prototype, name, length, (r, thisValue, arguments) -> construct.construct(r, arguments, r.get(self)),
        construct);
    f.setPrototypeOf(realm.get(Intrinsic.ERROR));
    return f;
  }

  /** The prototype of these, or of another kind of errors. */
  static JsObject prototype(Realm realm, Intrinsic prototype, Builtins table) {
    return table.define(realm, prototype, new JsObject(realm.get(Intrinsic.ERROR_PROTOTYPE)));
  }

  /** <a href="https://tc39.es/ecma262/#sec-nativeerror">NativeError(message, options)</a> */
  private JsObject construct(Realm realm, Object[] arguments, JsObject newTarget) {
    return ErrorConstructor.create(
        realm, newTarget, prototype, Arguments.get(arguments, 0), Arguments.get(arguments, 1));
  }
}
