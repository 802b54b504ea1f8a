package everett.machine;

/** The thread of an agent. Its stack is large, since JavaScript's calls are Java's. */
public final class AgentThread extends Thread {
  /** Bytes of stack: more than {@link Agent#MAX_DEPTH} calls of the usual kinds need. */
  public static final long STACK_SIZE = 256L << 20;

  final Agent agent;

  public AgentThread(Agent agent, Runnable task, String name) {
    super(null, task, name, STACK_SIZE);
    this.agent = agent;
  }
}
