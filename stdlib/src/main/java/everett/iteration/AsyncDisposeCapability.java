package everett.iteration;

import everett.job.PromiseObject;
import everett.job.Promises;
import everett.machine.Builtins;
import everett.machine.Frame;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.promise.Awaiting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A <a href="https://tc39.es/ecma262/#sec-disposecapability-records">DisposeCapability Record</a>, of async resources. */
final class AsyncDisposeCapability {
  /** A <a href="https://tc39.es/ecma262/#sec-disposableresource-records">DisposableResource Record</a>. */
  private record DisposableResource(Object value, @Nullable JsObject method) {}

  private final List<DisposableResource> stack = new ArrayList<>();

  /** <a href="https://tc39.es/ecma262/#sec-adddisposableresource">AddDisposableResource</a> of a value. */
  void add(Realm realm, Object value) {
    if (value == Undefined.UNDEFINED || value == Null.NULL) {
      stack.add(new DisposableResource(Undefined.UNDEFINED, null));
      return;
    }
    if (!(value instanceof JsObject)) {
      throw realm.typeError(ObjectOperations.display(value) + " is not an object");
    }
    stack.add(new DisposableResource(value, getDisposeMethod(realm, value)));
  }

  /** AddDisposableResource of a method without a value. */
  void add(JsObject method) {
    stack.add(new DisposableResource(Undefined.UNDEFINED, method));
  }

  /** <a href="https://tc39.es/ecma262/#sec-getdisposemethod">GetDisposeMethod</a> with the async hint. */
  private static JsObject getDisposeMethod(Realm realm, Object value) {
    JsObject async = ObjectOperations.getMethod(value, Symbol.ASYNC_DISPOSE);
    if (async != null) {
      return async;
    }
    JsObject sync = ObjectOperations.getMethod(value, Symbol.DISPOSE);
    if (sync == null) {
      throw realm.typeError("The Symbol.asyncDispose property is not a function");
    }
    return Builtins.function(realm, "", "", 0, (r, thisValue, none) -> {
      PromiseObject promise = Promises.create(r);
      Frame frame = r.agent.frame;
      try {
        sync.call(thisValue);
        promise.resolve(Undefined.UNDEFINED);
      } catch (JsThrow t) {
        r.agent.frame = frame;
        promise.reject(t.value);
      }
      return promise;
    });
  }

  /** <a href="https://tc39.es/ecma262/#sec-disposeresources">DisposeResources</a>, then the end of who awaits it. */
  void dispose(Realm realm, Awaiting awaiting) {
    new Disposal(realm, awaiting).next();
  }

  /** The disposal, under way. */
  private final class Disposal {
    private final Realm realm;
    private final Awaiting awaiting;
    private @Nullable JsThrow completion;
    private boolean needsAwait;
    private boolean hasAwaited;

    Disposal(Realm realm, Awaiting awaiting) {
      this.realm = realm;
      this.awaiting = awaiting;
    }

    void next() {
      while (!stack.isEmpty()) {
        DisposableResource resource = stack.removeLast();
        if (resource.method == null) {
          needsAwait = true;
          continue;
        }
        Frame frame = realm.agent.frame;
        Object result;
        try {
          result = resource.method.call(resource.value);
        } catch (JsThrow t) {
          realm.agent.frame = frame;
          failed(t);
          continue;
        }
        hasAwaited = true;
        awaiting.await(result, v -> next(), reason -> {
          failed(new JsThrow(reason));
          next();
        });
        return;
      }
      if (needsAwait && !hasAwaited) {
        awaiting.await(Undefined.UNDEFINED, v -> end());
      } else {
        end();
      }
    }

    private void failed(JsThrow t) {
      completion = completion == null ? t : DisposeCapability.suppressed(realm, t.value, completion);
    }

    private void end() {
      if (completion != null) {
        throw completion;
      }
      awaiting.end(Undefined.UNDEFINED);
    }
  }
}
