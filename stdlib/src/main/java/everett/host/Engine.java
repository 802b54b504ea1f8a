package everett.host;

import everett.grammar.Source;
import everett.host.module.Scripts;
import everett.host.process.Invocation;
import everett.host.stream.StandardStreams;
import everett.library.StandardLibrary;
import everett.machine.Agent;
import everett.machine.AgentThread;
import everett.machine.Builtins;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.PropertyKey;
import everett.object.Shape;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import everett.plan.Programs;
import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A JavaScript engine, to be used from Java: one realm with the objects of ECMA-262, console, process and require.
 *
 * <pre>{@code
 * try (Engine engine = Engine.create()) {
 *   engine.setGlobal("greet", engine.function("greet", arguments -> "Hello, " + arguments.get(0)));
 *   Object answer = engine.evaluate("greet('world')");          // "Hello, world"
 *   Object square = engine.evaluate("x => x * x");
 *   engine.call(square, 12);                                    // 144
 * }
 * }</pre>
 *
 * <p>JavaScript runs on a thread of the engine's own, whose stack is large. All methods may be called from any thread,
 * and wait until what they ask for is done; what several threads ask for is done one after the other.
 *
 * <p>Values: JavaScript's undefined is {@link Undefined#UNDEFINED}, null is Java's null, booleans are Boolean, numbers
 * Integer where they are in its range and Double otherwise, strings String, BigInts BigInteger, symbols {@link
 * everett.object.Symbol}, objects {@link JsObject}, which must be used by the methods of this class only, since they
 * belong to the engine's thread.
 */
public final class Engine implements AutoCloseable {
  private static final Runnable END = () -> {};

  private final Tasks tasks = new Tasks();
  private final AgentThread thread;
  private final Agent agent = new Agent();
  private @Nullable Realm realm;
  private @Nullable Host host;
  private final StandardStreams streams;
  private final Invocation invocation;

  /** An engine whose program writes to these streams. Its thread does not keep the JVM alive. */
  public Engine(StandardStreams streams, Invocation invocation) {
    this.streams = streams;
    this.invocation = invocation;
    thread = new AgentThread(agent, this::work, "everett");
    thread.setDaemon(true);
    thread.start();
  }

  /** An engine whose program writes to the standard streams of the JVM. */
  public static Engine create() {
    return new Engine(Streams.ofSystem(), Invocation.EMBEDDED);
  }

  private void work() {
    try {
      for (Runnable task = tasks.take(); task != END; task = tasks.take()) {
        task.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends the engine's thread when it has done what it was asked for. */
  @Override
  public void close() {
    tasks.add(END);
  }

  // ---- the engine's thread

  /**
   * Runs something on the engine's thread.
   *
   * @throws JavaScriptException if the program throws
   */
  public <T extends @Nullable Object> T run(Callable<T> task) {
    if (Thread.currentThread() == thread) {
      return guarded(task);
    }
    Tasks.Request<T> request = new Tasks.Request<>(() -> guarded(task));
    tasks.add(request);
    try {
      return request.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while JavaScript was running", e);
    }
  }

  private <T extends @Nullable Object> T guarded(Callable<T> task) {
    var frame = agent.frame;
    try {
      return task.call();
    } catch (JsThrow t) {
      JavaScriptException e = new JavaScriptException(realm(), t);
      agent.frame = frame;
      throw e;
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** The realm; on the engine's thread. */
  public Realm realm() {
    Realm r = realm;
    if (r == null) {
      realm = r = new Realm(agent, new StandardLibrary());
      r.setEvaluator(new Programs());
      host = Host.install(r, streams, invocation);
    }
    return r;
  }

  /** What the command adds to the realm; on the engine's thread. */
  public Host host() {
    realm();
    Host h = host;
    if (h == null) {
      throw new IllegalStateException();
    }
    return h;
  }

  // ---- programs

  /**
   * Runs a script; gives the value of its last expression statement.
   *
   * @throws JavaScriptException if it throws, or is no script
   */
  public @Nullable Object evaluate(String text) {
    return evaluate("[eval]", text);
  }

  /** {@link #evaluate(String)} of a text that messages call by that name. */
  public @Nullable Object evaluate(String name, String text) {
    return run(() -> {
      Object v = Scripts.run(realm(), new Source(name, text));
      settle();
      return toJava(v);
    });
  }

  /**
   * Calls a function.
   *
   * @throws JavaScriptException if it throws, or the value is no function
   */
  public @Nullable Object call(@Nullable Object function, @Nullable Object... arguments) {
    return run(() -> {
      realm();
      Object v = ObjectOperations.call(fromJava(function), Undefined.UNDEFINED, fromJava(arguments));
      settle();
      return toJava(v);
    });
  }

  /**
   * Runs what the program has left pending, timers for example, until nothing is. The jobs of promises run at the end
   * of {@link #evaluate} and {@link #call} already.
   *
   * @throws JavaScriptException if something that is pending throws, or a rejected promise is not handled; the rest is
   *     still pending then
   */
  public void runPending() {
    run(() -> {
      host().loop().settle();
      host().loop().run();
      return null;
    });
  }

  /** Runs the jobs of promises, unless the program itself has called into Java. */
  private void settle() {
    if (agent.frame == null) {
      host().loop().settle();
    }
  }

  /** A function of JavaScript that does this; an exception that it throws ends the program. */
  public Object function(String name, Function<List<@Nullable Object>, @Nullable Object> behaviour) {
    return run(() -> Builtins.function(realm(), name, "", 0, (r, t, arguments) -> {
      @Nullable Object[] given = new Object[arguments.length];
      for (int i = 0; i < given.length; i++) {
        given[i] = toJava(arguments[i]);
      }
      return fromJava(behaviour.apply(java.util.Arrays.asList(given)));
    }));
  }

  /** The value of a property of the global object. */
  public @Nullable Object global(String name) {
    return run(() -> toJava(realm().global.get(PropertyKey.of(name))));
  }

  /** Changes or makes a property of the global object. */
  public void setGlobal(String name, @Nullable Object value) {
    run(() -> {
      realm().global.put(PropertyKey.of(name), fromJava(value), Shape.WEC);
      return null;
    });
  }

  // ---- values

  private static @Nullable Object toJava(Object v) {
    return v == Null.NULL ? null : v instanceof CharSequence s ? s.toString() : v;
  }

  private static Object[] fromJava(@Nullable Object[] values) {
    Object[] all = new Object[values.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = fromJava(values[i]);
    }
    return all;
  }

  private static Object fromJava(@Nullable Object v) {
    if (v == null) {
      return Null.NULL;
    }
    return v instanceof Number n && !(n instanceof BigInteger) ? TypeConversion.number(n.doubleValue()) : v;
  }
}
