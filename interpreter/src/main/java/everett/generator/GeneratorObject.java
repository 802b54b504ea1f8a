package everett.generator;

import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.BuiltinFunction;
import everett.object.BuiltinIterator;
import everett.object.JsObject;
import everett.object.PropertyDescriptor;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import org.jspecify.annotations.Nullable;

/** A <a href="https://tc39.es/ecma262/#sec-generator-objects">Generator object</a>: a cell over an activation. */
public final class GeneratorObject extends BuiltinIterator {
  /** The behaviour of %GeneratorPrototype%.next, to tell whether a program has put another in its place. */
  public static final BuiltinFunction.Behaviour NEXT = GeneratorObject::next;

  /** The behaviour of %GeneratorPrototype%.return. */
  public static final BuiltinFunction.Behaviour RETURN = GeneratorObject::returnMethod;

  /** The behaviour of %GeneratorPrototype%.throw. */
  public static final BuiltinFunction.Behaviour THROW = GeneratorObject::throwMethod;

  final GeneratorActivation activation;

  GeneratorObject(JsObject prototype, GeneratorActivation activation) {
    super(prototype);
    this.activation = activation;
  }

  /** <a href="https://tc39.es/ecma262/#sec-generator.prototype.next">%GeneratorPrototype%.next</a>. */
  private static Object next(Realm realm, Object thisValue, Object[] arguments) {
    return of(realm, thisValue, "next").resume(realm, Activation.Mode.NEXT, Arguments.get(arguments, 0));
  }

  /** <a href="https://tc39.es/ecma262/#sec-generator.prototype.return">%GeneratorPrototype%.return</a>. */
  private static Object returnMethod(Realm realm, Object thisValue, Object[] arguments) {
    return of(realm, thisValue, "return").resume(realm, Activation.Mode.RETURN, Arguments.get(arguments, 0));
  }

  /** <a href="https://tc39.es/ecma262/#sec-generator.prototype.throw">%GeneratorPrototype%.throw</a>. */
  private static Object throwMethod(Realm realm, Object thisValue, Object[] arguments) {
    return of(realm, thisValue, "throw").resume(realm, Activation.Mode.THROW, Arguments.get(arguments, 0));
  }

  private static GeneratorObject of(Realm realm, Object v, String method) {
    if (!(v instanceof GeneratorObject g)) {
      throw realm.typeError("Method [Generator].prototype." + method + " called on incompatible receiver "
          + ObjectOperations.display(v));
    }
    return g;
  }

  /** Whether a function is %GeneratorPrototype%.next. */
  public static boolean isNext(BuiltinFunction f) {
    return f.does(NEXT);
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-generatorresume">GeneratorResume</a> and <a
   * href="https://tc39.es/ecma262/#sec-generatorresumeabrupt">GeneratorResumeAbrupt</a>.
   *
   * @param realm of the method that was called
   */
  public Object resume(Realm realm, Activation.Mode mode, Object v) {
    GeneratorActivation a = advance(realm, mode, v);
    if (a == null) {
      return realm.iteratorResult(activation.completionValue(), true);
    }
    return a.step instanceof Suspension.Relay
        ? a.completionValue()
        : a.function.code.realm.iteratorResult(a.completionValue(), false);
  }

  /**
   * Runs to the next yield.
   *
   * @return who yields, this generator's activation or one that it delegates to: its value is what it yields, an
   *     iterator
   *     result if it relays; null if the generator has ended, its activation's value then is the returned one
   */
  private @Nullable GeneratorActivation advance(Realm realm, Activation.Mode mode, Object v) {
    GeneratorActivation a = activation;
    if (DelegationChain.isExecuting(a)) { // GeneratorValidate
      throw realm.typeError("Generator is already running");
    }
    if (a.fresh && mode != Activation.Mode.NEXT) {
      a.step = null;
      a.fresh = false;
    }
    if (a.step == null) {
      if (mode == Activation.Mode.THROW) {
        throw new JsThrow(v);
      }
      a.value = mode == Activation.Mode.RETURN ? v : Undefined.UNDEFINED;
      return null;
    }
    return DelegationChain.resume(a, mode, v);
  }

  @Override
  public BuiltinFunction.Behaviour next() {
    return NEXT;
  }

  @Override
  public @Nullable Object pristineNext() {
    return activation.function.code.realm.pristineNext(this);
  }

  @Override
  public @Nullable Object step(Realm realm) {
    GeneratorActivation a = advance(realm, Activation.Mode.NEXT, Undefined.UNDEFINED);
    if (a == null) {
      return null;
    }
    Object v = a.completionValue();
    if (a.step instanceof Suspension.Relay) {
      JsObject result = (JsObject) v;
      return TypeConversion.toBoolean(result.get("done")) ? null : result.get("value");
    }
    return v;
  }

  /** Whether asking the generator for its method of that name runs no code of the program and gives that built-in. */
  boolean has(String method, BuiltinFunction.Behaviour behaviour) {
    for (JsObject o = this; o != null; o = o.shape.prototype) {
      if (o != this && o.getClass() != JsObject.class) {
        return false;
      }
      PropertyDescriptor d = o.getOwnProperty(method);
      if (d != null) {
        return d.value instanceof BuiltinFunction f && f.does(behaviour);
      }
    }
    return false;
  }
}
