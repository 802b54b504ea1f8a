package everett.runner.host.own;

import everett.runner.host.Host;

/** This engine, in this process: an agent and a thread for each test, which may start others. */
public final class EverettHost implements Host {
  @Override
  public Running start(Surroundings surroundings, Body body) {
    OtherAgents others = new OtherAgents(surroundings);
    RunningAgent own = new RunningAgent(surroundings.name(), agent -> {
      agent.canBlock = surroundings.canBlock();
      try {
        body.run(new EverettRealm(agent, surroundings, new AgentFunctions(others, null)));
      } finally {
        others.end();
      }
    });
    others.own(own);
    own.thread.start();
    return new Running() {
      @Override
      public Thread thread() {
        return own.thread;
      }

      @Override
      public void stop() {
        own.stop();
        others.stop();
      }
    };
  }

  @Override
  public void close() {}
}
