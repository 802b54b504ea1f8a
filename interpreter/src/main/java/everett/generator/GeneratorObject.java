package everett.generator;

import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.BuiltinFunction;
import everett.object.BuiltinIterator;
import everett.object.JsObject;
import everett.object.Undefined;
import everett.operation.TypeConversion;
import org.jspecify.annotations.Nullable;

/** A <a href="https://tc39.es/ecma262/#sec-generator-objects">Generator object</a>: a cell over an activation. */
public final class GeneratorObject extends BuiltinIterator {
  private final Activation activation;

  GeneratorObject(JsObject prototype, Activation activation) {
    super(prototype);
    this.activation = activation;
  }

  /** <a href="https://tc39.es/ecma262/#sec-generator.prototype.next">%GeneratorPrototype%.next</a>. */
  public static Object next(Realm realm, Object thisValue, Object[] arguments) {
    Object v = everett.object.Arguments.get(arguments, 0);
    return of(realm, thisValue, "next").resume(realm, Activation.Mode.NEXT, v);
  }

  /** <a href="https://tc39.es/ecma262/#sec-generator.prototype.return">%GeneratorPrototype%.return</a>. */
  public static Object returnMethod(Realm realm, Object thisValue, Object[] arguments) {
    Object v = everett.object.Arguments.get(arguments, 0);
    return of(realm, thisValue, "return").resume(realm, Activation.Mode.RETURN, v);
  }

  /** <a href="https://tc39.es/ecma262/#sec-generator.prototype.throw">%GeneratorPrototype%.throw</a>. */
  public static Object throwMethod(Realm realm, Object thisValue, Object[] arguments) {
    Object v = everett.object.Arguments.get(arguments, 0);
    return of(realm, thisValue, "throw").resume(realm, Activation.Mode.THROW, v);
  }

  /** <a href="https://tc39.es/ecma262/#sec-generatorvalidate">GeneratorValidate</a>. */
  private static GeneratorObject of(Realm realm, Object v, String method) {
    if (!(v instanceof GeneratorObject g)) {
      throw realm.typeError("Method [Generator].prototype." + method + " called on incompatible receiver "
          + everett.operation.ObjectOperations.display(v));
    }
    if (g.activation.running) {
      throw realm.typeError("Generator is already running");
    }
    return g;
  }

  /** GeneratorResume and GeneratorResumeAbrupt. */
  private Object resume(Realm realm, Activation.Mode mode, Object v) {
    Activation a = activation;
    if (!advance(mode, v)) {
      return realm.iteratorResult(mode == Activation.Mode.RETURN && ended ? v : a.completionValue(), true);
    }
    return a.step instanceof Suspension.Relay ? a.completionValue() : realm.iteratorResult(a.completionValue(), false);
  }

  /** It had ended before the latest resumption. */
  private boolean ended;

  /** Runs to the next yield; false if there is none, the activation's value then is the returned one. */
  private boolean advance(Activation.Mode mode, Object v) {
    Activation a = activation;
    if (a.fresh && mode != Activation.Mode.NEXT) {
      a.step = null;
      a.fresh = false;
    }
    if (a.step == null) {
      ended = true;
      a.value = Undefined.UNDEFINED;
      if (mode == Activation.Mode.THROW) {
        throw new JsThrow(v);
      }
      return false;
    }
    a.resume(mode, v);
    return a.step != null;
  }

  @Override
  public BuiltinFunction.Behaviour next() {
    return NEXT;
  }

  /** The behaviour of %GeneratorPrototype%.next, to tell whether a program has put another in its place. */
  public static final BuiltinFunction.Behaviour NEXT = GeneratorObject::next;

  @Override
  public @Nullable Object step(Realm realm) {
    if (activation.running) {
      throw realm.typeError("Generator is already running");
    }
    if (!advance(Activation.Mode.NEXT, Undefined.UNDEFINED)) {
      return null;
    }
    Object v = activation.completionValue();
    if (activation.step instanceof Suspension.Relay) {
      JsObject result = (JsObject) v;
      return TypeConversion.toBoolean(result.get("done")) ? null : result.get("value");
    }
    return v;
  }
}
