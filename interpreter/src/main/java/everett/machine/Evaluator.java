package everett.machine;

import everett.grammar.Source;
import everett.object.JsObject;

/** Source text to what runs: the machine's way to parser and planner. */
public interface Evaluator {
  /** What a direct eval sees of the code around it; the planner's own. */
  interface Context {}

  /** Which constructor asks for a function made from text. */
  enum FunctionForm {
    FUNCTION,
    GENERATOR,
    ASYNC_FUNCTION,
    ASYNC_GENERATOR,
    PARALLEL_GENERATOR,
    ASYNC_PARALLEL_GENERATOR
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-runtime-semantics-scriptevaluation">ScriptEvaluation</a>.
   *
   * @return the completion value
   * @throws everett.grammar.JsSyntaxError if the text is no script
   */
  Object script(Realm realm, Source source);

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
