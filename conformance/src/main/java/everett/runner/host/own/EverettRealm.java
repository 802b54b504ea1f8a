package everett.runner.host.own;

import everett.grammar.JsSyntaxError;
import everett.grammar.Parser;
import everett.grammar.Source;
import everett.machine.Agent;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.machine.Stacks;
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

  private final Agent agent;
  private final Host.Surroundings surroundings;
  private @Nullable Realm realm;

  EverettRealm(Agent agent, Host.Surroundings surroundings) {
    this.agent = agent;
    this.surroundings = surroundings;
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
    Source source = new Source(file.toString(), text);
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
    if (realm == null) {
      realm = HostDefined.realm(agent, surroundings.print());
    }
    try {
      HostDefined.PROGRAMS.script(realm, s.source, s.program);
    } catch (JsThrow e) {
      StackTrace thrownAt = Stacks.take(agent, Stacks.LIMIT);
      agent.frame = null;
      throw new Uncaught(Phase.RUNTIME, Descriptions.of(e.value, thrownAt));
    }
  }

  @Override
  public void link(Module module) {
    throw new UnsupportedOperationException("modules are not built");
  }

  @Override
  public void evaluate(Module module) {
    throw new UnsupportedOperationException("modules are not built");
  }

  @Override
  public void runJobs(BooleanSupplier enough) {
    do {
      while (!agent.jobs.isEmpty()) {
        agent.jobs.runNext();
        agent.frame = null;
        agent.clearKeptObjects();
        if (enough.getAsBoolean() && agent.jobs.isEmpty()) {
          return;
        }
      }
    } while (cleanUp());
  }

  /** Runs the clean-ups that are due; false if there were none. */
  private boolean cleanUp() {
    boolean some = false;
    for (Runnable r = agent.nextCleanup(); r != null; r = agent.nextCleanup()) {
      r.run();
      some = true;
    }
    return some;
  }
}
