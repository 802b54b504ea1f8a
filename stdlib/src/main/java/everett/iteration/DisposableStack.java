package everett.iteration;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.BuiltinFunction.Behaviour;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.DisposeCapability;
import everett.operation.ObjectOperations;
import everett.promise.Awaiting;

/**
 * <a href="https://tc39.es/ecma262/#sec-disposablestack-objects">DisposableStack objects</a> and <a
 * href="https://tc39.es/ecma262/#sec-asyncdisposablestack-objects">AsyncDisposableStack objects</a>, which differ in
 * how they are disposed of.
 */
enum DisposableStack {
  SYNC(
      "DisposableStack", Intrinsic.DISPOSABLE_STACK, Intrinsic.DISPOSABLE_STACK_PROTOTYPE, "dispose",
      DisposableStack::dispose, Symbol.DISPOSE),
  ASYNC(
      "AsyncDisposableStack", Intrinsic.ASYNC_DISPOSABLE_STACK, Intrinsic.ASYNC_DISPOSABLE_STACK_PROTOTYPE, "disposeAsync",
      DisposableStack::disposeAsync, Symbol.ASYNC_DISPOSE);

  private final String text;
  private final Intrinsic self;
  private final Intrinsic prototype;
  private final String disposal;
  private final Symbol alias;
  private final Builtins table;

  DisposableStack(
      String text, Intrinsic self, Intrinsic prototype, String disposal, Behaviour dispose, Symbol alias) {
    this.text = text;
    this.self = self;
    this.prototype = prototype;
    this.disposal = disposal;
    this.alias = alias;
    table = builtins()
        .method("adopt", 2, this::adopt)
        .intrinsic("constructor", self)
        .method("defer", 1, this::defer)
        .method(disposal, 0, dispose)
        .getter("disposed", this::disposed)
        .method("move", 0, this::move)
        .method("use", 1, this::use)
        .value(Symbol.TO_STRING_TAG, text, Shape.CONFIGURABLE);
  }

  JsObject make(Realm realm) {
    return Builtins.constructor(realm, self, prototype, text, 0, this::construct);
  }

  JsObject makePrototype(Realm realm) {
    JsObject o = realm.object();
    realm.announce(prototype, o);
    table.define(realm, o);
    o.put(alias, o.get(disposal), Shape.WC);
    return o;
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-disposablestack">DisposableStack</a> and <a
   * href="https://tc39.es/ecma262/#sec-asyncdisposablestack">AsyncDisposableStack</a>.
   */
  private JsObject construct(Realm realm, Object[] arguments, JsObject newTarget) {
    return new DisposableStackObject(
        ObjectOperations.getPrototypeFromConstructor(newTarget, prototype), this, new DisposeCapability());
  }

  private DisposableStackObject stack(Realm realm, Object thisValue, String method) {
    if (thisValue instanceof DisposableStackObject s && s.kind == this) {
      return s;
    }
    throw realm.typeError("Method " + text + ".prototype." + method + " called on incompatible receiver "
        + ObjectOperations.display(thisValue));
  }

  private static DisposeCapability pending(Realm realm, DisposableStackObject stack) {
    DisposeCapability c = stack.disposeCapability;
    if (c == null) {
      throw realm.referenceError("Cannot add values to a disposed stack!");
    }
    return c;
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-disposablestack.prototype.adopt">adopt</a>, and <a
   * href="https://tc39.es/ecma262/#sec-asyncdisposablestack.prototype.adopt">the async one</a>.
   */
  private Object adopt(Realm realm, Object thisValue, Object[] arguments) {
    DisposeCapability capability = pending(realm, stack(realm, thisValue, "adopt"));
    Object value = Arguments.get(arguments, 0);
    JsObject onDispose = ObjectOperations.requireCallable(Arguments.get(arguments, 1));
    capability.addMethod(
        Builtins.function(realm, "", "", 0, (r, t, none) -> {
          Object result = onDispose.call(Undefined.UNDEFINED, value);
          return this == ASYNC ? result : Undefined.UNDEFINED;
        }),
        this == ASYNC);
    return value;
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-disposablestack.prototype.defer">defer</a>, and <a
   * href="https://tc39.es/ecma262/#sec-asyncdisposablestack.prototype.defer">the async one</a>.
   */
  private Object defer(Realm realm, Object thisValue, Object[] arguments) {
    DisposeCapability capability = pending(realm, stack(realm, thisValue, "defer"));
    capability.addMethod(ObjectOperations.requireCallable(Arguments.get(arguments, 0)), this == ASYNC);
    return Undefined.UNDEFINED;
  }

  /** <a href="https://tc39.es/ecma262/#sec-disposablestack.prototype.dispose">dispose</a>. */
  private static Object dispose(Realm realm, Object thisValue, Object[] arguments) {
    DisposableStackObject stack = SYNC.stack(realm, thisValue, "dispose");
    DisposeCapability capability = stack.disposeCapability;
    if (capability != null) {
      stack.disposeCapability = null;
      capability.begin(null);
      capability.proceed(realm);
      JsThrow thrown = capability.completion();
      if (thrown != null) {
        throw thrown;
      }
    }
    return Undefined.UNDEFINED;
  }

  /** <a href="https://tc39.es/ecma262/#sec-asyncdisposablestack.prototype.disposeAsync">disposeAsync</a>. */
  private static Object disposeAsync(Realm realm, Object thisValue, Object[] arguments) {
    Awaiting awaiting = new Awaiting(realm);
    return awaiting.start(() -> {
      DisposableStackObject stack = ASYNC.stack(realm, thisValue, "disposeAsync");
      DisposeCapability capability = stack.disposeCapability;
      stack.disposeCapability = null;
      if (capability == null) {
        awaiting.end(Undefined.UNDEFINED);
      } else {
        capability.begin(null);
        proceed(realm, capability, awaiting);
      }
    });
  }

  private static void proceed(Realm realm, DisposeCapability capability, Awaiting awaiting) {
    Object awaited = capability.proceed(realm);
    if (awaited != null) {
      awaiting.await(awaited, v -> proceed(realm, capability, awaiting), reason -> {
        capability.failed(realm, new JsThrow(reason));
        proceed(realm, capability, awaiting);
      });
      return;
    }
    JsThrow thrown = capability.completion();
    if (thrown != null) {
      throw thrown;
    }
    awaiting.end(Undefined.UNDEFINED);
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-get-disposablestack.prototype.disposed">get disposed</a>, and <a
   * href="https://tc39.es/ecma262/#sec-get-asyncdisposablestack.prototype.disposed">the async one</a>.
   */
  private Object disposed(Realm realm, Object thisValue, Object[] arguments) {
    return stack(realm, thisValue, "disposed").disposeCapability == null;
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-disposablestack.prototype.move">move</a>, and <a
   * href="https://tc39.es/ecma262/#sec-asyncdisposablestack.prototype.move">the async one</a>.
   */
  private Object move(Realm realm, Object thisValue, Object[] arguments) {
    DisposableStackObject stack = stack(realm, thisValue, "move");
    DisposeCapability capability = pending(realm, stack);
    stack.disposeCapability = null;
    return new DisposableStackObject(realm.get(prototype), this, capability);
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-disposablestack.prototype.use">use</a>, and <a
   * href="https://tc39.es/ecma262/#sec-asyncdisposablestack.prototype.use">the async one</a>.
   */
  private Object use(Realm realm, Object thisValue, Object[] arguments) {
    DisposeCapability capability = pending(realm, stack(realm, thisValue, "use"));
    Object value = Arguments.get(arguments, 0);
    capability.add(realm, value, this == ASYNC);
    return value;
  }
}
