package everett.generator;

import everett.job.PromiseObject;
import everett.job.Promises;
import everett.machine.Closure;
import everett.machine.Frame;
import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.node.Statement;
import everett.object.JsObject;
import everett.object.Shape;
import org.jspecify.annotations.Nullable;

/** What the bodies of functions that suspend do when they are called. */
public final class Starts {
  private Starts() {}

  static JsObject prototype(Frame frame, Intrinsic ifNone) {
    Realm realm = frame.function.code.realm;
    return frame.function.get("prototype") instanceof JsObject p ? p : realm.get(ifNone);
  }

  /** Where a function has its prototype property, remembered for the next closure of its code. */
  private static final class PrototypeRead {
    private final Intrinsic ifNone;
    private @Nullable Shape shape;
    private int slot;

    PrototypeRead(Intrinsic ifNone) {
      this.ifNone = ifNone;
    }

    JsObject of(Frame frame) {
      Closure f = frame.function;
      if (f.shape == shape && f.slots[slot] instanceof JsObject p) {
        return p;
      }
      JsObject p = prototype(frame, ifNone);
      int i = f.shape.cacheable ? f.shape.find("prototype") : -1;
      if (i >= 0) {
        shape = f.shape;
        slot = i;
      }
      return p;
    }
  }

  /** Makes the generator object, after the parameters have been evaluated. */
  public static final class Generator extends Statement {
    private final Step entry;
    private final PrototypeRead prototype = new PrototypeRead(Intrinsic.GENERATOR_PROTOTYPE);

    public Generator(Step entry) {
      this.entry = entry;
    }

    @Override
    public int execute(Frame frame) {
      frame.value = new GeneratorObject(prototype.of(frame), new GeneratorActivation(frame, entry));
      return RETURN;
    }
  }

  /** Makes the async generator object, after the parameters have been evaluated. */
  public static final class AsyncGenerator extends Statement {
    private final Step entry;
    private final PrototypeRead prototype = new PrototypeRead(Intrinsic.ASYNC_GENERATOR_PROTOTYPE);

    public AsyncGenerator(Step entry) {
      this.entry = entry;
    }

    @Override
    public int execute(Frame frame) {
      frame.value = new AsyncGeneratorObject(
          prototype.of(frame), new GeneratorActivation(frame, entry), frame.function.code.realm);
      return RETURN;
    }
  }

  /** Runs the body of an async function to its first await. */
  public static final class Async extends Statement {
    private final Step entry;

    public Async(Step entry) {
      this.entry = entry;
    }

    @Override
    public int execute(Frame frame) {
      Realm realm = frame.function.code.realm;
      PromiseObject promise = Promises.create(realm);
      AsyncDriver driver = new AsyncDriver(realm, promise, new Activation(frame, entry));
      Frame running = realm.agent.frame;
      realm.agent.frame = frame.caller; // the activation takes the place of this frame, which is not on the stack twice
      driver.start(entry);
      realm.agent.frame = running;
      frame.value = promise;
      return RETURN;
    }
  }

  /** The whole of an async function: what its parameters throw rejects the promise. */
  public static final class AsyncBody extends Statement {
    private final Statement body;

    public AsyncBody(Statement body) {
      this.body = body;
    }

    @Override
    public int execute(Frame frame) {
      try {
        return body.execute(frame);
      } catch (JsThrow t) {
        Realm realm = frame.function.code.realm;
        realm.agent.frame = frame;
        PromiseObject promise = Promises.create(realm);
        promise.reject(t.value);
        frame.value = promise;
        return RETURN;
      }
    }
  }
}
