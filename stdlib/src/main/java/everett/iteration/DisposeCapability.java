package everett.iteration;

import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.ErrorObject;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Shape;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A <a href="https://tc39.es/ecma262/#sec-disposecapability-records">DisposeCapability Record</a>, of sync resources. */
final class DisposeCapability {
  /** A <a href="https://tc39.es/ecma262/#sec-disposableresource-records">DisposableResource Record</a>. */
  private record DisposableResource(Object value, JsObject method) {}

  private final List<DisposableResource> stack = new ArrayList<>();

  /** <a href="https://tc39.es/ecma262/#sec-adddisposableresource">AddDisposableResource</a> of a value. */
  void add(Realm realm, Object value) {
    if (value == Undefined.UNDEFINED || value == Null.NULL) {
      return;
    }
    if (!(value instanceof JsObject)) {
      throw realm.typeError(ObjectOperations.display(value) + " is not an object");
    }
    JsObject method = ObjectOperations.getMethod(value, Symbol.DISPOSE);
    if (method == null) {
      throw realm.typeError("The Symbol.dispose property is not a function");
    }
    stack.add(new DisposableResource(value, method));
  }

  /** AddDisposableResource of a method without a value. */
  void add(JsObject method) {
    stack.add(new DisposableResource(Undefined.UNDEFINED, method));
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-disposeresources">DisposeResources</a>; throws what was thrown, several of them
   * in SuppressedErrors.
   */
  void dispose(Realm realm) {
    JsThrow completion = null;
    while (!stack.isEmpty()) {
      DisposableResource resource = stack.removeLast();
      try {
        resource.method.call(resource.value);
      } catch (JsThrow t) {
        completion = completion == null ? t : suppressed(realm, t.value, completion);
      }
    }
    if (completion != null) {
      throw completion;
    }
  }

  static JsThrow suppressed(Realm realm, Object error, @Nullable JsThrow completion) {
    ErrorObject e = new ErrorObject(realm.get(Intrinsic.SUPPRESSED_ERROR_PROTOTYPE));
    e.put("error", error, Shape.WC);
    e.put("suppressed", completion == null ? Undefined.UNDEFINED : completion.value, Shape.WC);
    return new JsThrow(e);
  }
}
