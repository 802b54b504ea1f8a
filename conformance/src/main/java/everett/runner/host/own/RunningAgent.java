package everett.runner.host.own;

import everett.machine.Agent;
import everett.machine.AgentThread;
import everett.runner.host.Host;
import java.util.function.Consumer;

/** An agent and its thread, which can be told to stop. */
final class RunningAgent {
  final Agent agent = new Agent();
  final AgentThread thread;

  /** @param task what the thread does once it is started */
  RunningAgent(String name, Consumer<Agent> task) {
    agent.interruption = () -> {
      // Whatever catches it in between, the next safepoint stops again.
      agent.interrupted = true;
      throw new Host.Stopped();
    };
    thread = new AgentThread(agent, () -> task.accept(agent), name);
    thread.setDaemon(true);
  }

  /** Soon, JavaScript that runs there ends with a {@link Host.Stopped}. May be called from any thread. */
  void stop() {
    agent.interrupted = true;
    thread.interrupt();
  }

  /** Waits for the end of the thread, however often the current one is interrupted. */
  void join() {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the thread waits for something or has ended. */
  boolean isIdle() {
    return switch (thread.getState()) {
      case WAITING, TIMED_WAITING, TERMINATED -> true;
      case NEW, RUNNABLE, BLOCKED -> false;
    };
  }
}
