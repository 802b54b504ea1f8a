package everett.object;

import everett.machine.Realm;
import org.jspecify.annotations.Nullable;

/** A <a href="https://tc39.es/ecma262/#sec-bound-function-exotic-objects">bound function exotic object</a>. */
public final class BoundFunction extends JsFunction {
  private final Realm realm;
  public final JsObject target;
  private final Object boundThis;
  private final Object[] boundArguments;

  /** The properties length and name are for the maker to define. */
  public BoundFunction(Realm realm, JsObject target, Object boundThis, Object[] boundArguments) {
    super(shape(realm, target.getPrototypeOf()));
    this.realm = realm;
    this.target = target;
    this.boundThis = boundThis;
    this.boundArguments = boundArguments;
  }

  private static Shape shape(Realm realm, @Nullable JsObject prototype) {
    Shape usual = realm.builtinFunctionShape();
    return prototype == usual.prototype ? usual : Shape.exotic(prototype);
  }

  @Override
  public Realm realm() {
    return realm;
  }

  @Override
  protected void defineProperties() {}

  @Override
  public boolean isConstructor() {
    return target.isConstructor();
  }

  @Override
  public Object call(Object thisValue, Object... arguments) {
    return target.call(boundThis, all(arguments));
  }

  @Override
  public JsObject construct(Object[] arguments, JsObject newTarget) {
    return target.construct(all(arguments), newTarget == this ? target : newTarget);
  }

  private Object[] all(Object[] arguments) {
    if (boundArguments.length == 0) {
      return arguments;
    }
    Object[] all = new Object[boundArguments.length + arguments.length];
    System.arraycopy(boundArguments, 0, all, 0, boundArguments.length);
    System.arraycopy(arguments, 0, all, boundArguments.length, arguments.length);
    return all;
  }
}
