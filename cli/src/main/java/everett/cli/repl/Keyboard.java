package everett.cli.repl;

import org.jspecify.annotations.Nullable;

/** Where inputs come from. Its methods belong to one thread, except {@link #close}. */
interface Keyboard extends AutoCloseable {
  /** Waits for the next input, which is complete, or a command; null when there will be no more. */
  @Nullable String next();

  /** Forgets what has been typed of an input. */
  void discard();

  /** Whether texts can be edited with {@link #edit}. */
  boolean edits();

  /** Reads lines until somebody says that they are all, whatever they are; null if they are to be forgotten. */
  @Nullable String edit();

  /** Reads nothing more: who waits in a method is about to be interrupted. From any thread. */
  void stop();

  /** Leaves the terminal as it was found. */
  @Override
  void close();
}
