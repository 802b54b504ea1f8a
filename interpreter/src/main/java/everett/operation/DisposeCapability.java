package everett.operation;

import everett.job.PromiseObject;
import everett.job.Promises;
import everett.machine.Builtins;
import everett.machine.Frame;
import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.ErrorObject;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Shape;
import everett.object.Symbol;
import everett.object.Undefined;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A DisposeCapability Record, of <a href="https://tc39.es/ecma262/#sec-operations-on-disposable-objects">disposable
 * objects</a>: the resources of a block or of a stack. Since their disposal waits where they are async, the record
 * keeps how far it has come.
 */
public final class DisposeCapability {
  /** A <a href="https://tc39.es/ecma262/#sec-disposableresource-records">DisposableResource Record</a>. */
  private record DisposableResource(Object resourceValue, boolean async, @Nullable JsObject disposeMethod) {}

  private final List<DisposableResource> disposableResourceStack = new ArrayList<>();
  private @Nullable JsThrow completion;
  private boolean needsAwait;
  private boolean hasAwaited;

  /** The same for another branch of a {@code function **}. */
  public DisposeCapability fork() {
    DisposeCapability c = new DisposeCapability();
    c.disposableResourceStack.addAll(disposableResourceStack);
    c.completion = completion;
    c.needsAwait = needsAwait;
    c.hasAwaited = hasAwaited;
    return c;
  }

  /** <a href="https://tc39.es/ecma262/#sec-adddisposableresource">AddDisposableResource</a> of a value. */
  public void add(Realm realm, Object value, boolean async) {
    if (value == Undefined.UNDEFINED || value == Null.NULL) {
      if (async) {
        disposableResourceStack.add(new DisposableResource(Undefined.UNDEFINED, true, null));
      }
      return;
    }
    if (!(value instanceof JsObject)) {
      throw realm.typeError(ObjectOperations.display(value) + " is not an object");
    }
    disposableResourceStack.add(new DisposableResource(value, async, getDisposeMethod(realm, value, async)));
  }

  /** AddDisposableResource of a method without a value. */
  public void addMethod(JsObject method, boolean async) {
    disposableResourceStack.add(new DisposableResource(Undefined.UNDEFINED, async, method));
  }

  /** <a href="https://tc39.es/ecma262/#sec-getdisposemethod">GetDisposeMethod</a>, and its caller's TypeError. */
  private static JsObject getDisposeMethod(Realm realm, Object value, boolean async) {
    JsObject method = ObjectOperations.getMethod(value, async ? Symbol.ASYNC_DISPOSE : Symbol.DISPOSE);
    if (method != null) {
      return method;
    }
    JsObject sync = async ? ObjectOperations.getMethod(value, Symbol.DISPOSE) : null;
    if (sync == null) {
      throw realm.typeError("Symbol(Symbol." + (async ? "asyncDispose" : "dispose") + ") is not a function");
    }
    return Builtins.function(realm, "", "", 0, (r, thisValue, none) -> {
      PromiseObject promise = Promises.create(r);
      Promises.ifAbruptReject(r, promise, () -> {
        sync.call(thisValue);
        promise.resolve(Undefined.UNDEFINED);
      });
      return promise;
    });
  }

  /**
   * Begins <a href="https://tc39.es/ecma262/#sec-disposeresources">DisposeResources</a>.
   *
   * @param completion the throw that is pending
   */
  public void begin(@Nullable JsThrow completion) {
    this.completion = completion;
    needsAwait = false;
    hasAwaited = false;
  }

  /**
   * Goes on with DisposeResources.
   *
   * @return what has to be awaited before it can go on; null at its end, always where no resource is async
   */
  public @Nullable Object proceed(Realm realm) {
    while (!disposableResourceStack.isEmpty()) {
      DisposableResource resource = disposableResourceStack.getLast();
      if (!resource.async && owesAwait()) {
        return Undefined.UNDEFINED;
      }
      disposableResourceStack.removeLast();
      if (resource.disposeMethod == null) {
        needsAwait = true;
        continue;
      }
      Frame frame = realm.agent.frame;
      try {
        Object result = resource.disposeMethod.call(resource.resourceValue);
        if (resource.async) {
          hasAwaited = true;
          return result;
        }
      } catch (JsThrow | StackOverflowError t) {
        realm.agent.frame = frame;
        failed(realm, JsThrow.of(t, realm));
      }
    }
    return owesAwait() ? Undefined.UNDEFINED : null;
  }

  /** Whether a value that there was none of has yet to be waited for, which is done now. */
  private boolean owesAwait() {
    boolean owes = needsAwait && !hasAwaited;
    needsAwait = false;
    return owes;
  }

  /** Notes that a method threw, or that what was awaited is rejected. */
  public void failed(Realm realm, JsThrow error) {
    completion = completion == null ? error : suppressed(realm, error.value, completion.value);
  }

  /** The throw that DisposeResources ends with; null where it ends normally. */
  public @Nullable JsThrow completion() {
    return completion;
  }

  /** A SuppressedError: the first hides the second. */
  private static JsThrow suppressed(Realm realm, Object error, Object suppressed) {
    JsThrow t = realm.error(Intrinsic.SUPPRESSED_ERROR_PROTOTYPE, "An error was suppressed during disposal");
    ErrorObject e = (ErrorObject) t.value;
    e.put("error", error, Shape.WC);
    e.put("suppressed", suppressed, Shape.WC);
    return t;
  }
}
