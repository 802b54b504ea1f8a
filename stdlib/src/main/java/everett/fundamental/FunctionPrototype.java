package everett.fundamental;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Frame;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Accessor;
import everett.object.Arguments;
import everett.object.BoundFunction;
import everett.object.BuiltinFunction;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Shape;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.Arithmetic;
import everett.operation.Comparison;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import java.util.Arrays;

/** <a href="https://tc39.es/ecma262/#sec-properties-of-the-function-prototype-object">Function.prototype</a> */
final class FunctionPrototype {
  private static final Builtins FUNCTION_PROTOTYPE =
      builtins()
          .intrinsic("constructor", Intrinsic.FUNCTION)
          .method("apply", 2, FunctionPrototype::apply)
          .method("bind", 1, FunctionPrototype::bind)
          .method("call", 1, FunctionPrototype::call)
          .method("toString", 0, FunctionPrototype::toString)
          .method(Symbol.HAS_INSTANCE, 1, 0, FunctionPrototype::hasInstance);

  private FunctionPrototype() {}

  static JsObject make(Realm realm) {
    BuiltinFunction f =
        new BuiltinFunction(
            realm,
            Shape.exotic(realm.get(Intrinsic.OBJECT_PROTOTYPE)),
            "",
            0,
            (any, thisValue, arguments) -> Undefined.UNDEFINED,
            null);
    f.materialize();
    realm.announce(Intrinsic.FUNCTION_PROTOTYPE, f);
    JsObject thrower = realm.get(Intrinsic.THROW_TYPE_ERROR);
    Accessor restricted = new Accessor(thrower, thrower);
    f.put("arguments", restricted, Shape.CONFIGURABLE | Shape.ACCESSOR);
    f.put("caller", restricted, Shape.CONFIGURABLE | Shape.ACCESSOR);
    return FUNCTION_PROTOTYPE.define(realm, f);
  }

  /** <a href="https://tc39.es/ecma262/#sec-%throwtypeerror%">%ThrowTypeError%</a> */
  static JsObject makeThrowTypeError(Realm realm) {
    BuiltinFunction f = Builtins.function(realm, "", "", 0, FunctionPrototype::throwTypeError);
    ObjectOperations.setIntegrityLevel(f, true);
    return f;
  }

  private static Object throwTypeError(Realm realm, Object thisValue, Object[] arguments) {
    throw realm.typeError("'caller', 'callee', and 'arguments' properties may not be accessed on strict mode functions"
        + " or the arguments objects for calls to them");
  }

  /** <a href="https://tc39.es/ecma262/#sec-function.prototype.apply">Function.prototype.apply</a> */
  static Object apply(Realm realm, Object thisValue, Object[] arguments) {
    JsObject f = callable(realm, thisValue, "apply");
    passOn(realm, f);
    Object list = Arguments.get(arguments, 1);
    return f.call(
        Arguments.get(arguments, 0),
        list == Undefined.UNDEFINED || list == Null.NULL
            ? Arguments.NONE
            : ObjectOperations.createListFromArrayLike(list));
  }

  /** Lets stacks show the function that is called instead of the one that calls it. */
  private static void passOn(Realm realm, JsObject f) {
    Frame frame = realm.agent.frame;
    if (frame != null) {
      frame.builtin = f;
    }
  }

  private static JsObject callable(Realm realm, Object value, String method) {
    if (value instanceof JsObject f && f.isCallable()) {
      return f;
    }
    throw realm.typeError("Function.prototype." + method + " was called on " + ObjectOperations.display(value)
        + ", which is " + article(Comparison.typeOf(value)) + " and not a function");
  }

  private static String article(String type) {
    return type.equals("undefined") ? type : (type.equals("object") ? "an " : "a ") + type;
  }

  /** <a href="https://tc39.es/ecma262/#sec-function.prototype.bind">Function.prototype.bind</a> */
  static Object bind(Realm realm, Object thisValue, Object[] arguments) {
    if (!(thisValue instanceof JsObject target) || !target.isCallable()) {
      throw realm.typeError("Bind must be called on a function");
    }
    Object[] bound = arguments.length <= 1 ? Arguments.NONE : Arrays.copyOfRange(arguments, 1, arguments.length);
    BoundFunction f = new BoundFunction(realm, target, Arguments.get(arguments, 0), bound);
    double length = 0;
    if (target.hasOwn("length")) {
      Object n = target.get("length");
      if (n instanceof Integer || n instanceof Double) {
        length = Math.max(TypeConversion.toIntegerOrInfinity(n) - bound.length, 0);
      }
    }
    Object name = target.get("name");
    f.materialize();
    f.put("length", TypeConversion.number(length), Shape.CONFIGURABLE);
    f.put("name", name instanceof CharSequence n ? Arithmetic.concat("bound ", n) : "bound ", Shape.CONFIGURABLE);
    return f;
  }

  /** <a href="https://tc39.es/ecma262/#sec-function.prototype.call">Function.prototype.call</a> */
  static Object call(Realm realm, Object thisValue, Object[] arguments) {
    JsObject f = callable(realm, thisValue, "call");
    passOn(realm, f);
    return f.call(
        Arguments.get(arguments, 0),
        arguments.length <= 1 ? Arguments.NONE : Arrays.copyOfRange(arguments, 1, arguments.length));
  }

  /** <a href="https://tc39.es/ecma262/#sec-function.prototype.tostring">Function.prototype.toString</a> */
  static Object toString(Realm realm, Object thisValue, Object[] arguments) {
    if (thisValue instanceof JsObject f && f.isCallable()) {
      return ObjectOperations.sourceText(f);
    }
    throw realm.typeError("Function.prototype.toString requires that 'this' be a Function");
  }

  /**
   * <a
   * href="https://tc39.es/ecma262/#sec-function.prototype-%symbol.hasinstance%">Function.prototype[@@hasInstance]</a>
   */
  static Object hasInstance(Realm realm, Object thisValue, Object[] arguments) {
    return ObjectOperations.ordinaryHasInstance(thisValue, Arguments.get(arguments, 0));
  }
}
