package everett.runner.host.own;

import everett.grammar.JsSyntaxError;
import everett.grammar.Parser;
import everett.grammar.Source;
import everett.host.module.ModuleMap;
import everett.job.PromiseObject;
import everett.machine.Agent;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.machine.Stacks;
import everett.module.SourceTextModule;
import everett.object.StackTrace;
import everett.runner.Phase;
import everett.runner.host.Host;
import everett.runner.host.TestRealm;
import everett.runner.host.Thrown;
import everett.runner.host.Uncaught;
import everett.syntax.Program;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A realm for a test, made when it is first needed: many tests are only parsed. */
final class EverettRealm implements TestRealm {
  private record ParsedScript(Source source, Program program) implements Script {}

  private record ParsedModule(Path file, Source source, Program program) implements Module {}

  /**
   * So many jobs of promises run one after the other at most, when others are due: the harness waits for time to pass
   * in jobs that make jobs.
   */
  private static final int MOST_PROMISE_JOBS = 1000;

  private final Agent agent;
  private final Host.Surroundings surroundings;
  private final AgentFunctions agents;
  private @Nullable Realm realm;

  /** How many jobs of promises have run one after the other. */
  private int promiseJobs;

  /** The test itself, once it is linked. */
  private @Nullable SourceTextModule main;

  EverettRealm(Agent agent, Host.Surroundings surroundings, AgentFunctions agents) {
    this.agent = agent;
    this.surroundings = surroundings;
    this.agents = agents;
  }

  @Override
  public Script parseScript(String name, String text) throws Uncaught {
    Source source = new Source(name, text);
    try {
      return new ParsedScript(source, Parser.parseScript(source));
    } catch (JsSyntaxError e) {
      throw earlyError(e);
    }
  }

  @Override
  public Module parseModule(Path file, String text) throws Uncaught {
    Source source = new Source(TestModules.location(file, false).url(), text);
    try {
      return new ParsedModule(file, source, Parser.parseModule(source));
    } catch (JsSyntaxError e) {
      throw earlyError(e);
    }
  }

  private static Uncaught earlyError(JsSyntaxError e) {
    String place = "    at " + e.source().name() + ":" + e.line() + ":" + e.column();
    return new Uncaught(Phase.PARSE, new Thrown("SyntaxError", "SyntaxError: " + e.getMessage(), place));
  }

  @Override
  public void evaluate(Script script) throws Uncaught {
    ParsedScript s = (ParsedScript) script;
    Realm r = realm();
    guarded(Phase.RUNTIME, () -> HostDefined.PROGRAMS.script(r, s.source, s.program));
  }

  Realm realm() {
    Realm r = realm;
    if (r == null) {
      realm = r = HostDefined.realm(agent, surroundings, agents);
    }
    return r;
  }

  private void guarded(Phase phase, Runnable task) throws Uncaught {
    try {
      task.run();
    } catch (JsThrow e) {
      StackTrace thrownAt = Stacks.take(agent, Stacks.LIMIT);
      agent.frame = null;
      throw new Uncaught(phase, Descriptions.of(e.value, thrownAt));
    }
  }

  @Override
  public void link(Module module) throws Uncaught {
    ParsedModule m = (ParsedModule) module;
    Realm r = realm();
    guarded(Phase.RESOLUTION, () -> {
      SourceTextModule linked = HostDefined.PROGRAMS.module(r, m.source, m.program);
      ((ModuleMap) r.modules()).add(TestModules.location(m.file, false).url(), linked);
      linked.loadRequestedModules();
      linked.link();
      main = linked;
    });
  }

  @Override
  public void evaluate(Module module) throws Uncaught {
    SourceTextModule linked = main;
    if (linked == null) {
      throw new IllegalStateException("not linked");
    }
    PromiseObject promise = linked.evaluate();
    promise.handle();
    boolean more = true;
    while (promise.promiseState() == PromiseObject.State.PENDING && more) {
      more = runNext();
    }
    guarded(Phase.RUNTIME, () -> {
      if (promise.promiseState() == PromiseObject.State.REJECTED) {
        throw new JsThrow(promise.promiseResult());
      }
    });
  }

  @Override
  public void runJobs(BooleanSupplier enough) {
    do {
      if (agent.jobs.isEmpty() && enough.getAsBoolean()) {
        return;
      }
    } while (runNext());
  }

  /** Runs one job: of a promise, a clean-up, or one that comes from elsewhere; false if none can come any more. */
  private boolean runNext() {
    if (agent.interrupted) {
      agent.safepoint(); // jobs that make jobs may pass none themselves
    }
    if (!agent.jobs.isEmpty() && (promiseJobs++ < MOST_PROMISE_JOBS || agent.hostJobs.due() == 0)) {
      agent.jobs.runNext();
    } else {
      promiseJobs = 0;
      Runnable job = agent.nextCleanup();
      if (job == null) {
        job = agent.hostJobs.next();
      }
      if (job != null) {
        job.run();
      } else if (agent.hostJobs.isExpecting()) {
        await();
      } else {
        return false;
      }
    }
    agent.frame = null;
    agent.clearKeptObjects();
    return true;
  }

  private void await() {
    try {
      agent.hostJobs.await(Long.MAX_VALUE);
    } catch (InterruptedException e) {
      if (agent.interrupted) {
        agent.safepoint();
      }
    }
  }

  @Override
  public void settleAgents() throws Uncaught {
    agents.others().settle();
  }
}
