package everett.machine;

import everett.object.Symbol;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An <a href="https://tc39.es/ecma262/#sec-agents">agent</a>: what runs on one thread. Its thread is an {@link
 * AgentThread}, on which alone JavaScript runs.
 */
public final class Agent {
  /** Calls nest no deeper. */
  public static final int MAX_DEPTH = 10_000;

  /** The realm of the running function. */
  public Realm realm;

  /** How deep calls are nested. Who catches a throw restores it. */
  public int depth;

  /** The frame that called the running built-in function. */
  public @Nullable Frame frame;

  /** Set from any thread: at its next safepoint the agent asks {@link #interruption} what to do. */
  public volatile boolean interrupted;

  /** Run at the safepoint after {@link #interrupted} was set; it may throw. */
  public @Nullable Runnable interruption;

  private final Map<String, Symbol> symbols = new HashMap<>();

  @SuppressWarnings("NullAway.Init")
  public Agent() {}

  /** The agent of the current thread. */
  public static Agent current() {
    return ((AgentThread) Thread.currentThread()).agent;
  }

  /** <a href="https://tc39.es/ecma262/#sec-symbol.for">The global symbol registry.</a> */
  public Symbol symbolFor(String key) {
    return symbols.computeIfAbsent(key, k -> new Symbol(k, true));
  }

  /** What loops and built-ins call when they see {@link #interrupted}. */
  public void safepoint() {
    interrupted = false;
    Runnable r = interruption;
    if (r != null) {
      r.run();
    }
  }
}
