package everett.host.loop;

import everett.job.PromiseObject;
import everett.job.Rejections;
import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.ErrorObject;
import everett.object.JsObject;
import everett.object.Shape;
import everett.operation.ObjectOperations;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The promises that were rejected while nobody handled them. */
public final class UnhandledRejections implements Rejections {
  /** Is told of them; the process, if the program has looked at it. */
  public interface Listener {
    /** Nobody has handled the rejection; false if nobody wants to be told. */
    boolean unhandled(Object reason, PromiseObject promise);

    /** A rejection is handled after all that nobody had handled. */
    void handled(PromiseObject promise);
  }

  private static final Listener NOBODY = new Listener() {
    @Override
    public boolean unhandled(Object reason, PromiseObject promise) {
      return false;
    }

    @Override
    public void handled(PromiseObject promise) {}
  };

  Listener listener = NOBODY;
  private final Realm realm;
  private final Set<PromiseObject> pending = new LinkedHashSet<>();
  private final Set<PromiseObject> reported = Collections.newSetFromMap(new WeakHashMap<>());
  private final Set<PromiseObject> late = new LinkedHashSet<>();

  UnhandledRejections(Realm realm) {
    this.realm = realm;
  }

  @Override
  public void rejected(PromiseObject promise) {
    pending.add(promise);
  }

  @Override
  public void handled(PromiseObject promise) {
    if (!pending.remove(promise) && reported.remove(promise)) {
      late.add(promise);
    }
  }

  /**
   * Reports what is pending. When a listener throws, it stops, and nobody is told of the other unhandled rejections, as
   * on node.
   *
   * @param completes runs what tells the listener, and deals with what that throws; false if it does
   * @param uncaught told of the rejections of which no listener wants to know
   * @return false if there was nothing, or a listener has thrown: nothing more is to be done now
   */
  boolean report(Predicate<Runnable> completes, Consumer<JsThrow> uncaught) {
    if (pending.isEmpty() && late.isEmpty()) {
      return false;
    }
    while (!late.isEmpty()) {
      PromiseObject p = late.iterator().next();
      late.remove(p);
      if (!completes.test(() -> listener.handled(p))) {
        return false;
      }
    }
    List<PromiseObject> now = List.copyOf(pending);
    pending.clear();
    for (PromiseObject p : now) {
      reported.add(p);
      Object reason = p.promiseResult();
      boolean[] told = new boolean[1];
      if (!completes.test(() -> told[0] = listener.unhandled(reason, p))) {
        return false;
      }
      if (!told[0]) {
        uncaught.accept(reason instanceof ErrorObject ? new JsThrow(reason) : noError(reason));
      }
    }
    return true;
  }

  private JsThrow noError(Object reason) {
    JsThrow t = realm.error(
        Intrinsic.ERROR_PROTOTYPE,
        "This error originated either by throwing inside of an async function without a catch block, or by rejecting a "
            + "promise which was not handled with .catch(). The promise rejected with the reason \""
            + ObjectOperations.display(reason) + "\".");
    JsObject e = (JsObject) t.value;
    e.put("name", "UnhandledPromiseRejection", Shape.WC);
    e.put("code", "ERR_UNHANDLED_REJECTION", Shape.WEC);
    return t;
  }
}
