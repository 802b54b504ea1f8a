package everett.error;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.machine.Stacks;
import everett.object.Arguments;
import everett.object.ErrorObject;
import everett.object.JsObject;
import everett.object.PropertyDescriptor;
import everett.object.Shape;
import everett.object.StackTrace;
import everett.object.Undefined;
import everett.operation.ErrorText;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;

/**
 * <a href="https://tc39.es/ecma262/#sec-error-constructor">The Error constructor,</a> and what all kinds of it share.
 */
final class ErrorConstructor {
  private static final Builtins ERROR =
      builtins()
          .method("isError", 1, ErrorConstructor::isError)
          .method("captureStackTrace", 2, ErrorConstructor::captureStackTrace)
          .value("stackTraceLimit", Stacks.LIMIT, Shape.WEC);

  private ErrorConstructor() {}

  static JsObject make(Realm realm) {
    return ERROR.define(
        realm,
        Builtins.constructor(
            realm,
            Intrinsic.ERROR,
            Intrinsic.ERROR_PROTOTYPE,
            "Error",
            1,
            (r, thisValue, arguments) -> construct(r, arguments, r.get(Intrinsic.ERROR)),
            ErrorConstructor::construct));
  }

  /** <a href="https://tc39.es/ecma262/#sec-error-message">Error(message, options)</a> */
  static JsObject construct(Realm realm, Object[] arguments, JsObject newTarget) {
    return create(realm, newTarget, Intrinsic.ERROR_PROTOTYPE, Arguments.get(arguments, 0), Arguments.get(arguments, 1));
  }

  /** A new error with its stack, message (unless that is undefined) and cause. */
  static ErrorObject create(Realm realm, JsObject newTarget, Intrinsic prototype, Object message, Object options) {
    ErrorObject e = new ErrorObject(ObjectOperations.getPrototypeFromConstructor(newTarget, prototype));
    Stacks.captureAbove(realm, e, newTarget);
    if (message != Undefined.UNDEFINED) {
      e.put("message", TypeConversion.toString(message), Shape.WC);
    }
    installErrorCause(e, options);
    return e;
  }

  /** <a href="https://tc39.es/ecma262/#sec-installerrorcause">InstallErrorCause</a> */
  private static void installErrorCause(ErrorObject e, Object options) {
    if (options instanceof JsObject o && o.hasProperty("cause")) {
      e.put("cause", o.get("cause"), Shape.WC);
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-error.iserror">Error.isError</a> */
  static Object isError(Realm realm, Object thisValue, Object[] arguments) {
    return Arguments.get(arguments, 0) instanceof ErrorObject;
  }

  /**
   * Error.captureStackTrace, in which V8 led the way and others <a
   * href="https://tc39.es/proposal-error-capturestacktrace/">follow</a>: gives any object a stack property.
   */
  static Object captureStackTrace(Realm realm, Object thisValue, Object[] arguments) {
    if (!(Arguments.get(arguments, 0) instanceof JsObject o)) {
      throw realm.typeError("Invalid argument");
    }
    JsObject above = Arguments.get(arguments, 1) instanceof JsObject f && f.isCallable() ? f : null;
    JsObject self = (JsObject) realm.get(Intrinsic.ERROR).get("captureStackTrace");
    StackTrace trace = Stacks.take(realm, above, self);
    if (o instanceof ErrorObject e && e.isStackPending()) {
      e.trace(trace);
      return Undefined.UNDEFINED;
    }
    Object text = trace == null ? Undefined.UNDEFINED : ErrorText.stack(o, trace);
    ObjectOperations.definePropertyOrThrow(o, "stack", PropertyDescriptor.data(text, true, false, true));
    return Undefined.UNDEFINED;
  }
}
