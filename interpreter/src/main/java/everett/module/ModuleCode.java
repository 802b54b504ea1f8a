package everett.module;

import everett.job.PromiseObject;
import org.jspecify.annotations.Nullable;

/** What runs a module; the planner's own. */
public interface ModuleCode {
  /** [[HasTLA]]. */
  boolean hasTopLevelAwait();

  /** Where the exported variable of that name lies. */
  Binding binding(String name);

  /**
   * The part of <a href="https://tc39.es/ecma262/#sec-source-text-module-record-initialize-environment">
   * InitializeEnvironment</a> after imports have been resolved: plans the module, makes variables and functions.
   */
  void instantiate(SourceTextModule module);

  /**
   * Runs the module's body.
   *
   * @return the promise of its end if it has a top-level await, else null
   */
  @Nullable PromiseObject execute();
}
