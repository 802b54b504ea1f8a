package everett.runner.host.node;

import everett.runner.Phase;
import everett.runner.host.Host;
import everett.runner.host.TestRealm;
import everett.runner.host.Thrown;
import everett.runner.host.Uncaught;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Node, in a process beside this one: one {@code vm} context a test. */
public final class NodeHost implements Host {
  private @Nullable NodeProcess process;

  /** A script is parsed again where another process than the one that parsed it is to run it. */
  private static final class NodeScript implements TestRealm.Script {
    final String name;
    final String text;
    @Nullable NodeProcess parsedBy;
    int id;

    NodeScript(String name, String text) {
      this.name = name;
      this.text = text;
    }
  }

  private record NodeModule(String file) implements TestRealm.Module {}

  @Override
  public Running start(Surroundings surroundings, Body body) {
    NodeProcess node = process;
    if (node == null || !node.alive()) {
      node = new NodeProcess();
      process = node;
    }
    NodeProcess running = node;
    Thread thread =
        Thread.ofPlatform().name(surroundings.name()).start(() -> body.run(new NodeRealm(running, surroundings)));
    return new Running() {
      @Override
      public Thread thread() {
        return thread;
      }

      @Override
      public void stop() {
        running.kill();
      }
    };
  }

  @Override
  public void close() {
    if (process != null) {
      process.kill();
    }
  }

  private static final class NodeRealm implements TestRealm {
    private final NodeProcess node;
    private final Surroundings surroundings;
    private boolean made;

    NodeRealm(NodeProcess node, Surroundings surroundings) {
      this.node = node;
      this.surroundings = surroundings;
    }

    private void ask(Phase phase, String... words) throws Uncaught {
      Thrown thrown = node.ask(surroundings.print(), words);
      if (thrown != null) {
        throw new Uncaught(phase, thrown);
      }
    }

    private void make() throws Uncaught {
      if (!made) {
        made = true;
        ask(Phase.RUNTIME, "realm", surroundings.file().toAbsolutePath().normalize().toString());
      }
    }

    @Override
    public Script parseScript(String name, String text) throws Uncaught {
      NodeScript script = new NodeScript(name, text);
      parse(script);
      return script;
    }

    private void parse(NodeScript script) throws Uncaught {
      script.id = node.nextId();
      script.parsedBy = node;
      ask(Phase.PARSE, "parse", Integer.toString(script.id), script.name, script.text);
    }

    @Override
    public void evaluate(Script script) throws Uncaught {
      NodeScript s = (NodeScript) script;
      make();
      if (s.parsedBy != node) {
        parse(s);
      }
      ask(Phase.RUNTIME, "evaluate", Integer.toString(s.id));
    }

    @Override
    public Module parseModule(Path file, String text) throws Uncaught {
      String name = file.toAbsolutePath().normalize().toString();
      make();
      ask(Phase.PARSE, "parseModule", name, text);
      return new NodeModule(name);
    }

    @Override
    public void link(Module module) throws Uncaught {
      ask(Phase.RESOLUTION, "link", ((NodeModule) module).file);
    }

    @Override
    public void evaluate(Module module) throws Uncaught {
      ask(Phase.RUNTIME, "evaluateModule", ((NodeModule) module).file);
    }

    @Override
    public void runJobs(BooleanSupplier enough) {
      node.ask(surroundings.print(), "jobs");
    }
  }
}
