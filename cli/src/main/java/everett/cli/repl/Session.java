package everett.cli.repl;

import everett.cli.InternalFault;
import everett.grammar.JsSyntaxError;
import everett.host.Engine;
import everett.host.Host;
import everett.host.process.ProgramExit;
import everett.host.stream.StandardStreams;
import everett.job.PromiseObject;
import everett.machine.Agent;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.JsArray;
import everett.object.PropertyKey;
import everett.plan.Inputs;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A conversation with an engine. {@link #run} occupies the engine's thread until the end, and runs inputs there, and
 * what they leave pending while none is running; the other methods are for other threads.
 */
final class Session {
  /** Milliseconds after which a thread that is asked for something seems to be busy with a program. */
  private static final long PATIENCE = 300;

  private final Engine engine;
  private final StandardStreams streams;
  private final Agent agent;
  private final Realm realm;
  private final Host host;
  private final Answers answers;
  private @Nullable Thread thread;
  private int inputs;

  /** The input that is running, or waits at its top level. */
  private volatile @Nullable CountDownLatch running;

  private Session(Engine engine, StandardStreams streams) {
    this.engine = engine;
    this.streams = streams;
    realm = engine.realm();
    host = engine.host();
    agent = realm.agent;
    answers = new Answers(realm, streams);
  }

  /** A session with an engine that has been made for it. */
  static Session with(Engine engine, StandardStreams streams) {
    return engine.run(() -> {
      Session s = new Session(engine, streams);
      s.host.defineModules();
      s.agent.interruption = () -> {
        Thread.interrupted(); // else the next wait would end at once
        throw new Interruption();
      };
      s.host.loop().uncaught((thrown, origin) -> s.uncaught(thrown, origin));
      s.host.loop().hold(true);
      return s;
    });
  }

  /** Runs the session; gives the exit code. */
  int run() {
    return engine.run(() -> {
      thread = Thread.currentThread();
      for (;;) {
        try {
          host.loop().run();
          return host.process().end();
        } catch (ProgramExit e) {
          return e.code();
        } catch (Interruption e) {
          reset();
          interrupted();
        } catch (StackOverflowError e) {
          reset();
          answers.uncaught(realm.rangeError("Maximum call stack size exceeded").value);
          finish();
        } catch (RuntimeException | Error e) {
          reset();
          InternalFault.report(streams, e);
          finish();
        }
      }
    });
  }

  /** After the stack has been unwound by what nobody catches. */
  private void reset() {
    agent.frame = null;
    agent.realm = realm;
    agent.running = null;
    agent.reaction = null;
    agent.receiver = null;
  }

  // ---- inputs

  /**
   * Evaluates a text. Waits until that is done.
   *
   * @param print its value is printed; what it throws is, in any case
   */
  void evaluate(String text, boolean print) {
    CountDownLatch done = new CountDownLatch(1);
    agent.hostJobs.enqueue(() -> begin(text, print, done));
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void begin(String text, boolean print, CountDownLatch done) {
    agent.interrupted = false; // it was meant for an earlier one
    running = done;
    try {
      Input input = Input.parse("REPL" + ++inputs, text);
      if (input.program().async()) {
        await(Inputs.start(realm, input.source(), input.program()), print, done);
        return;
      }
      Object value = Inputs.run(realm, input.source(), input.program());
      if (print) {
        answers.value(value);
      }
    } catch (JsSyntaxError e) {
      answers.uncaught(realm.syntaxError(e).value);
    } catch (JsThrow t) {
      answers.uncaught(t.value);
    }
    finish();
  }

  private void await(PromiseObject end, boolean print, CountDownLatch done) {
    end.then(new PromiseObject.Reaction() {
      @Override
      public void fulfilled(Object value) {
        if (running == done) {
          JsArray result = (JsArray) value;
          if (print) {
            answers.value(result.get(PropertyKey.of(0)));
          }
          finish();
        }
      }

      @Override
      public void rejected(Object reason) {
        if (running == done) {
          answers.uncaught(reason);
          finish();
        }
      }
    });
  }

  /** The running input has ended. What it has made due at once comes before the next one. */
  private void finish() {
    CountDownLatch done = running;
    if (done != null) {
      agent.hostJobs.enqueue(() -> {
        running = null;
        streams.flush();
        done.countDown();
      });
    }
  }

  private void interrupted() {
    if (running != null) {
      answers.interrupted();
      finish();
    }
  }

  private void uncaught(JsThrow thrown, String origin) {
    try {
      if (host.process().catches(thrown.value, origin)) {
        return;
      }
    } catch (JsThrow t) {
      answers.uncaught(t.value);
      return;
    }
    answers.uncaught(thrown.value);
  }

  // ---- control

  /** Stops the running input, or what occupies the engine while none is; false if there is nothing to stop. */
  boolean interrupt() {
    if (running == null && ask(() -> true, false)) {
      return false;
    }
    agent.interrupted = true;
    Thread t = thread;
    if (t != null) {
      t.interrupt();
    }
    return true;
  }

  /** Asks the engine for something while no input is running; gives {@code otherwise} if it is busy. */
  <T> T ask(Supplier<T> question, T otherwise) {
    CountDownLatch done = new CountDownLatch(1);
    @SuppressWarnings("unchecked")
    T[] answer = (T[]) new Object[1];
    agent.hostJobs.enqueue(() -> {
      try {
        answer[0] = question.get();
      } finally {
        done.countDown();
      }
    });
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
    for (;;) {
      try {
        if (done.await(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
          return answer[0];
        } else if (!host.loop().isAsleep()) {
          return otherwise;
        }
        end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE); // only the machine is busy
      } catch (InterruptedException e) {
        // A signal from elsewhere interrupts the line editor's thread too: the answer comes soon, or never.
      }
    }
  }

  /** Ends the session. */
  void end() {
    host.loop().hold(false);
    agent.hostJobs.enqueue(() -> {
      throw new ProgramExit(host.process().end());
    });
  }

  Realm realm() {
    return realm;
  }
}
