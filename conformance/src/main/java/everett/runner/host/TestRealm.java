package everett.runner.host;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/** The realm of a test, with {@code print} and {@code $262}; used on its agent's thread only. */
public interface TestRealm {
  /** A script that was parsed and has no early error. It may be evaluated in several realms of its host. */
  interface Script {}

  /** A module that was parsed and has no early error. */
  interface Module {}

  /** Parses a script, runs nothing; an {@link Uncaught} of the parse phase tells an early error. */
  Script parseScript(String name, String text) throws Uncaught;

  /** Evaluates a script. */
  void evaluate(Script script) throws Uncaught;

  /** Parses a module, loads nothing. Its imports are relative to the file. */
  Module parseModule(Path file, String text) throws Uncaught;

  /** Loads and links a module: all errors belong to the resolution phase. */
  void link(Module module) throws Uncaught;

  /** Evaluates a module that is linked, to the end of its top-level awaits as far as jobs alone lead there. */
  void evaluate(Module module) throws Uncaught;

  /**
   * Runs jobs until none is left; while only timers and other agents could bring new ones, waits until enough is
   * true.
   */
  void runJobs(BooleanSupplier enough);

  /**
   * Lets the agents that the program has started finish what they are doing; waits neither for those that wait nor for
   * long. An {@link Uncaught} is what one of them has thrown; before that, the program is stopped.
   */
  default void settleAgents() throws Uncaught {}
}
