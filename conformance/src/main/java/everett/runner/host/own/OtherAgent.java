package everett.runner.host.own;

import everett.buffer.ArrayBufferObject;
import everett.buffer.DataBlock;
import everett.job.PromiseObject;
import everett.job.Rejections;
import everett.machine.Agent;
import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.machine.Stacks;
import everett.object.JsObject;
import everett.object.Undefined;
import everett.runner.Phase;
import everett.runner.host.Host;
import everett.runner.host.Uncaught;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** An agent that a test has started: runs a script, then what is broadcast to it and jobs, as long as any can come. */
final class OtherAgent implements Rejections {
  /**
   * What is handed from agent to agent.
   *
   * @param taken told when the agent has taken it, or has ended
   */
  record Broadcast(DataBlock block, int maxByteLength, Object id, CountDownLatch taken) {}

  final RunningAgent running;
  final CountDownLatch isRunning = new CountDownLatch(1);

  /** It has said that it is done. */
  volatile boolean leaving;

  private final OtherAgents others;
  private final String script;
  private final EverettRealm realm;
  private final ArrayDeque<JsObject> receivers = new ArrayDeque<>();

  /** Sent and not taken; also seen by other threads. */
  private final Set<Broadcast> sent = new LinkedHashSet<>();

  private boolean ended;
  private final Set<PromiseObject> rejected = new LinkedHashSet<>();

  OtherAgent(OtherAgents others, Host.Surroundings surroundings, String script, int number) {
    this.others = others;
    this.script = script;
    running = new RunningAgent(surroundings.name() + " (agent " + number + ")", this::run);
    running.agent.rejections = this;
    realm = new EverettRealm(running.agent, surroundings, new AgentFunctions(others, this));
  }

  private void run(Agent agent) {
    isRunning.countDown();
    try {
      realm.evaluate(realm.parseScript("agent", script));
      realm.runJobs(() -> !rejected.isEmpty());
      if (!rejected.isEmpty()) {
        throw new JsThrow(rejected.iterator().next().promiseResult());
      }
    } catch (JsThrow e) {
      others.failed(new Uncaught(Phase.RUNTIME, Descriptions.of(e.value, Stacks.take(agent, Stacks.LIMIT))));
    } catch (Host.Stopped e) {
      // The test has ended.
    } catch (Throwable e) {
      others.failed(e);
    } finally {
      end();
    }
  }

  private synchronized void end() {
    ended = true;
    sent.forEach(b -> b.taken.countDown());
    sent.clear();
  }

  @Override
  public void rejected(PromiseObject promise) {
    rejected.add(promise);
  }

  @Override
  public void handled(PromiseObject promise) {
    rejected.remove(promise);
  }

  // ---- broadcasts

  /** Hands something to the agent. Is called on another agent's thread. */
  synchronized void send(Broadcast broadcast) {
    if (ended) {
      broadcast.taken.countDown();
      return;
    }
    sent.add(broadcast);
    running.agent.hostJobs.enqueue(this::receive);
  }

  /** Has a function called with the next broadcast. */
  void receiveBroadcast(JsObject receiver) {
    receivers.add(receiver);
    running.agent.hostJobs.expect();
    running.agent.hostJobs.enqueue(this::receive);
  }

  /** Calls the next receiver with the next broadcast, if there are both. */
  private void receive() {
    Broadcast b;
    synchronized (this) {
      if (receivers.isEmpty() || sent.isEmpty()) {
        return;
      }
      b = sent.iterator().next();
      sent.remove(b);
    }
    running.agent.hostJobs.arrive();
    b.taken.countDown();
    Realm r = realm.realm();
    var buffer = new ArrayBufferObject(r.get(Intrinsic.SHARED_ARRAY_BUFFER_PROTOTYPE), b.block, b.maxByteLength);
    receivers.remove().call(Undefined.UNDEFINED, buffer, b.id);
  }
}
