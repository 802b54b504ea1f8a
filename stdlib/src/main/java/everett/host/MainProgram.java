package everett.host;

import everett.grammar.JsSyntaxError;
import everett.grammar.Parser;
import everett.grammar.Source;
import everett.host.loop.EventLoop;
import everett.host.module.Modules;
import everett.host.module.Scripts;
import everett.host.process.ProgramExit;
import everett.host.stream.StandardStreams;
import everett.job.PromiseObject;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.module.CyclicModule;
import everett.module.ModuleRecord;
import everett.object.JsObject;
import everett.operation.ObjectOperations;
import everett.syntax.Program;
import java.io.File;
import org.jspecify.annotations.Nullable;

/**
 * The program of a process: runs to its end, the listeners of the event exit included, and reports what it throws. Each
 * method gives the exit code, from 0 to 255.
 */
public final class MainProgram {
  /** Of a program that throws, or is none. */
  private static final int FAILURE = 1;

  /** Of a program whose listener of the event uncaughtException throws. */
  private static final int LISTENER_FAILURE = 7;

  /** What the URL of a module ends with that is in no file. */
  private static final String TEXT = "[eval1]";

  /** What runs; JavaScript's exceptions are let through. */
  @FunctionalInterface
  private interface Body {
    void run(Realm realm, Host host);
  }

  /** Of a program that ends while it waits at its top level. */
  private static final int UNSETTLED = 13;

  private final Engine engine;
  private final StandardStreams streams;

  /** The main module, when it has begun; null if the program is none. */
  private @Nullable ModuleRecord main;

  public MainProgram(Engine engine, StandardStreams streams) {
    this.engine = engine;
    this.streams = streams;
  }

  /**
   * Runs a file, whose extension may be missing.
   *
   * @param module it is an ECMAScript module, whatever its name
   */
  public int file(String path, boolean module) {
    File file = engine.run(() -> engine.host().modules().findMain(path, engine.host().directory()));
    if (file == null) {
      streams.writeLine(true, "everett: Cannot find module '" + path + "': there is no such file");
      return FAILURE;
    }
    return run((realm, host) -> {
      hideRequire(realm);
      ModuleRecord m = host.modules().runMain(file, module);
      if (m != null) {
        evaluate(realm, m);
      }
    });
  }

  /** Runs a text as an ECMAScript module in the current directory. */
  public int module(String text) {
    return run((realm, host) -> {
      hideRequire(realm);
      evaluate(realm, host.modules().moduleOf(TEXT, text));
    });
  }

  /** Whether a file is an ECMAScript module. */
  public boolean isModule(String path, Source source) {
    return engine.run(() -> engine.host().modules().isModule(new File(path).getAbsoluteFile(), source));
  }

  /** Files find require where they are CommonJS modules only. */
  private static void hideRequire(Realm realm) {
    realm.global.delete("require");
  }

  /** Evaluates a module as a job, so that what it asks for by process.nextTick comes after the jobs that it makes. */
  private void evaluate(Realm realm, ModuleRecord module) {
    module.loadRequestedModules();
    module.link();
    realm.agent.jobs.enqueue(() -> {
      PromiseObject promise = module.evaluate();
      main = module;
      promise.then(new PromiseObject.Reaction() {
        @Override
        public void fulfilled(Object value) {}

        @Override
        public void rejected(Object reason) {
          uncaught(new JavaScriptException(realm, new JsThrow(reason)), "unhandledRejection");
        }
      });
    });
  }

  /**
   * Runs a text as a script, which finds require and its kin among the globals.
   *
   * @param print the value of its last expression statement is printed
   */
  public int text(Source source, boolean print) {
    return run((realm, host) -> {
      host.modules().defineGlobals(source.name(), host.directory());
      Program script;
      try {
        script = Parser.parseScript(source);
      } catch (JsSyntaxError e) {
        ModuleRecord module = print ? null : host.modules().moduleInstead(TEXT, source.text());
        if (module == null) {
          throw realm.syntaxError(e);
        }
        hideRequire(realm);
        evaluate(realm, module);
        return;
      }
      Object value = Scripts.run(realm, source, script);
      if (print) {
        JsObject console = host.console();
        ObjectOperations.call(console.get("log"), console, value);
      }
    });
  }

  /**
   * Parses a text as a file's is parsed, and runs nothing.
   *
   * @param module it is an ECMAScript module
   */
  public int check(Source source, boolean module) {
    return engine.run(() -> {
      try {
        if (module) {
          Parser.parseModule(source);
        } else {
          Parser.parseFunctionBody(source, Modules.PARAMETERS);
        }
        return 0;
      } catch (JsSyntaxError e) {
        streams.writeLine(true, UncaughtReport.of(e));
        return FAILURE;
      }
    });
  }

  private int run(Body body) {
    try {
      return engine.run(() -> {
        Realm realm = engine.realm();
        Host host = engine.host();
        EventLoop loop = host.loop();
        loop.uncaught((thrown, origin) -> uncaught(new JavaScriptException(realm, thrown), origin));
        loop.perform(() -> body.run(realm, host));
        loop.run();
        while (host.hasProcess()) {
          loop.perform(host.process()::beforeEnd);
          if (!loop.isAlive()) {
            break;
          }
          loop.run();
        }
        unsettled(realm, host);
        int code = end(host);
        loop.settleJobs();
        return code;
      });
    } catch (ProgramExit e) {
      return e.code();
    }
  }

  /** Nothing is left that could end the main module's wait. */
  private void unsettled(Realm realm, Host host) {
    if (main instanceof CyclicModule m && m.evaluate().promiseState() == PromiseObject.State.PENDING) {
      for (CyclicModule waiting : m.awaiting()) {
        streams.writeLine(true, "Warning: Detected unsettled top-level await at " + waiting.source.name());
      }
      host.process().exitCodeIfNone(realm, UNSETTLED);
    }
  }

  /** Ends the program, unless it has listeners for what it throws. */
  private void uncaught(JavaScriptException e, String origin) {
    Host host = engine.host();
    try {
      if (host.hasProcess() && host.process().catches(e.value(), origin)) {
        return;
      }
    } catch (JsThrow t) {
      // A listener has thrown: that is what is reported.
      report(new JavaScriptException(engine.realm(), t));
      throw new ProgramExit(LISTENER_FAILURE);
    }
    report(e);
    host.process().exitCode(engine.realm(), FAILURE);
    throw new ProgramExit(end(host));
  }

  private void report(JavaScriptException e) {
    streams.writeLine(true, UncaughtReport.of(engine.realm(), e, streams.terminal.wantsColors(2)));
  }

  /** Tells the listeners of the event exit. */
  private int end(Host host) {
    if (!host.hasProcess()) {
      return 0;
    }
    try {
      return host.process().end();
    } catch (JsThrow t) {
      // A listener has thrown, and the program is ending already.
      JavaScriptException e = new JavaScriptException(engine.realm(), t);
      if (!host.process().catches(e.value(), "uncaughtException")) {
        report(e);
      }
      return FAILURE;
    }
  }
}
