package everett.generator;

import everett.job.PromiseObject;
import everett.job.Promises;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.StackTrace;
import everett.object.Undefined;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * An <a href="https://tc39.es/ecma262/#sec-asyncgenerator-objects">AsyncGenerator object</a> with its queue of
 * requests.
 */
public final class AsyncGeneratorObject extends JsObject implements PromiseObject.Reaction {
  private record Request(Activation.Mode mode, Object value, PromiseObject promise) {}

  private final GeneratorActivation activation;
  private final Realm realm;
  private final ArrayDeque<Request> queue = new ArrayDeque<>();

  /** Executing, or awaiting: requests wait. */
  private boolean busy;

  AsyncGeneratorObject(JsObject prototype, GeneratorActivation activation, Realm realm) {
    super(prototype);
    this.activation = activation;
    this.realm = realm;
  }

  /** <a href="https://tc39.es/ecma262/#sec-asyncgenerator-prototype-next">%AsyncGeneratorPrototype%.next</a>. */
  public static Object next(Realm realm, Object thisValue, Object[] arguments) {
    return request(realm, thisValue, "next", Activation.Mode.NEXT, Arguments.get(arguments, 0));
  }

  /** <a href="https://tc39.es/ecma262/#sec-asyncgenerator-prototype-return">%AsyncGeneratorPrototype%.return</a>. */
  public static Object returnMethod(Realm realm, Object thisValue, Object[] arguments) {
    return request(realm, thisValue, "return", Activation.Mode.RETURN, Arguments.get(arguments, 0));
  }

  /** <a href="https://tc39.es/ecma262/#sec-asyncgenerator-prototype-throw">%AsyncGeneratorPrototype%.throw</a>. */
  public static Object throwMethod(Realm realm, Object thisValue, Object[] arguments) {
    return request(realm, thisValue, "throw", Activation.Mode.THROW, Arguments.get(arguments, 0));
  }

  private static Object request(Realm realm, Object thisValue, String name, Activation.Mode mode, Object v) {
    PromiseObject promise = Promises.create(realm);
    if (!(thisValue instanceof AsyncGeneratorObject g)) {
      promise.reject(realm.typeError("Method [AsyncGenerator].prototype." + name + " called on incompatible receiver "
          + everett.operation.ObjectOperations.display(thisValue)).value);
      return promise;
    }
    g.queue.add(new Request(mode, v, promise));
    if (!g.busy) {
      g.serve();
    }
    return promise;
  }

  /** Serves requests until the queue is empty or the generator awaits. */
  private void serve() {
    while (!busy) {
      Request r = queue.peek();
      if (r == null) {
        return;
      }
      GeneratorActivation a = activation;
      if (a.fresh && r.mode != Activation.Mode.NEXT) {
        a.fresh = false;
        a.step = null;
      }
      if (a.step == null) {
        completed(r);
      } else {
        busy = true;
        run(r.mode, r.value);
      }
    }
  }

  /** A request of a generator that has ended: a returned value is awaited. */
  private void completed(Request r) {
    switch (r.mode) {
      case NEXT -> settle(Undefined.UNDEFINED, true);
      case THROW -> fail(r.value);
      case RETURN -> {
        busy = true;
        PromiseObject.Reaction reaction = new PromiseObject.Reaction() {
          @Override
          public void fulfilled(Object value) {
            busy = false;
            settle(value, true);
            serve();
          }

          @Override
          public void rejected(Object reason) {
            busy = false;
            fail(reason);
            serve();
          }
        };
        try {
          Promises.resolve(realm, r.value).then(reaction);
        } catch (JsThrow t) {
          busy = false;
          fail(t.value);
        }
      }
    }
  }

  private void settle(Object value, boolean done) {
    queue.remove().promise.resolve(realm.iteratorResult(value, done));
  }

  private void fail(Object reason) {
    queue.remove().promise.reject(reason);
  }

  /** Runs the activation to its next await, yield or end. */
  private void run(Activation.Mode mode, Object v) {
    GeneratorActivation a = activation;
    Activation.Mode m = mode;
    Object sent = v;
    for (;;) {
      Realm outer = realm.agent.realm;
      realm.agent.realm = realm;
      try {
        a.resume(m, sent);
      } catch (JsThrow t) {
        busy = false;
        fail(t.value);
        return;
      } finally {
        realm.agent.realm = outer;
      }
      if (!(a.step instanceof Suspension.Await)) {
        break;
      }
      JsThrow thrown = await(a.completionValue());
      if (thrown == null) {
        return;
      }
      m = Activation.Mode.THROW;
      sent = thrown.value;
    }
    busy = false;
    settle(a.completionValue(), a.step == null);
  }

  private @Nullable JsThrow await(Object v) {
    try {
      Promises.resolve(realm, v).then(this);
      return null;
    } catch (JsThrow t) {
      return t;
    }
  }

  @Override
  public void fulfilled(Object value) {
    run(Activation.Mode.NEXT, value);
    serve();
  }

  @Override
  public void rejected(Object reason) {
    run(Activation.Mode.THROW, reason);
    serve();
  }

  @Override
  public StackTrace.Waiting waiting() {
    return activation.waiting();
  }

  @Override
  public @Nullable PromiseObject settles() {
    Request r = queue.peek();
    return r == null ? null : r.promise;
  }
}
