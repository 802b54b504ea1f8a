package everett.runner.host.own;

import everett.machine.Agent;
import everett.machine.AgentThread;
import everett.runner.host.Host;

/** This engine, in this process: an agent and a thread for each test. */
public final class EverettHost implements Host {
  @Override
  public Running start(Surroundings surroundings, Body body) {
    Agent agent = new Agent();
    agent.interruption = () -> {
      // Whatever catches it in between, the next safepoint stops again.
      agent.interrupted = true;
      throw new Stopped();
    };
    var thread = new AgentThread(agent, () -> body.run(new EverettRealm(agent, surroundings)), surroundings.name());
    thread.setDaemon(true);
    thread.start();
    return new Running() {
      @Override
      public Thread thread() {
        return thread;
      }

      @Override
      public void stop() {
        agent.interrupted = true;
        thread.interrupt();
      }
    };
  }

  @Override
  public void close() {}
}
