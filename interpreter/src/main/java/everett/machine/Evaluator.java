package everett.machine;

import everett.grammar.Source;
import everett.module.SourceTextModule;
import everett.object.JsObject;
import org.jspecify.annotations.Nullable;

/** Source text to what runs: the machine's way to parser and planner. */
public interface Evaluator {
  /** What a direct eval sees of the code around it; the planner's own. */
  interface Context {}

  /** Which constructor asks for a function made from text. */
  enum FunctionForm {
    FUNCTION(Intrinsic.FUNCTION_PROTOTYPE, null),
    GENERATOR(Intrinsic.GENERATOR_FUNCTION_PROTOTYPE, Intrinsic.GENERATOR_PROTOTYPE),
    ASYNC_FUNCTION(Intrinsic.ASYNC_FUNCTION_PROTOTYPE, null),
    ASYNC_GENERATOR(Intrinsic.ASYNC_GENERATOR_FUNCTION_PROTOTYPE, Intrinsic.ASYNC_GENERATOR_PROTOTYPE),
    PARALLEL_GENERATOR(Intrinsic.PARALLEL_GENERATOR_FUNCTION_PROTOTYPE, Intrinsic.PARALLEL_GENERATOR_PROTOTYPE),
    ASYNC_PARALLEL_GENERATOR(
        Intrinsic.ASYNC_PARALLEL_GENERATOR_FUNCTION_PROTOTYPE, Intrinsic.ASYNC_PARALLEL_GENERATOR_PROTOTYPE);

    /** What functions of the form inherit from. */
    public final Intrinsic prototype;

    /** What the prototype property of such a function inherits from; null if it has none of that kind. */
    public final @Nullable Intrinsic instancePrototype;

    FunctionForm(Intrinsic prototype, @Nullable Intrinsic instancePrototype) {
      this.prototype = prototype;
      this.instancePrototype = instancePrototype;
    }
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-runtime-semantics-scriptevaluation">ScriptEvaluation</a>.
   *
   * @return the completion value
   * @throws everett.grammar.JsSyntaxError if the text is no script
   */
  Object script(Realm realm, Source source);

  /**
   * <a href="https://tc39.es/ecma262/#sec-parsemodule">ParseModule</a>.
   *
   * @throws everett.grammar.JsSyntaxError if the text is no module
   */
  SourceTextModule module(Realm realm, Source source);

  /** Indirect <a href="https://tc39.es/ecma262/#sec-performeval">PerformEval</a>. */
  Object indirectEval(Realm realm, String text);

  /** Direct <a href="https://tc39.es/ecma262/#sec-performeval">PerformEval</a>. */
  Object directEval(String text, Context context, Frame frame);

  /**
   * The function object of <a href="https://tc39.es/ecma262/#sec-createdynamicfunction">CreateDynamicFunction</a>, with
   * the default prototype of its form; a throw of a SyntaxError if the texts are none.
   */
  JsObject function(Realm realm, FunctionForm form, String parameters, String body);
}
