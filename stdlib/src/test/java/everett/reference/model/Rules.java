package everett.reference.model;

import everett.reference.model.Heap.Activation;
import everett.reference.model.Heap.Cell;
import everett.reference.model.Heap.Closure;
import everett.reference.model.Heap.Cursor;
import everett.reference.model.Heap.ObjectValue;
import everett.reference.model.Heap.State;
import everett.reference.model.Heap.Waiting;
import everett.reference.model.Progress.Rest;
import everett.reference.model.Progress.Resume;
import everett.reference.model.Progress.Resumption;
import everett.reference.model.Promises.PromiseValue;
import everett.reference.model.Steps.Step;
import everett.reference.program.Nothing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The rules of parallel generators, each as what it decides; the rest of the model is JavaScript as everybody knows it.
 * A {@link Mistake} decides one of these things otherwise.
 */
public class Rules {
  // ---- Rule 1: a step runs on its own copy of the state's own variables.

  /** The variables that a step begins with, of those that are frozen in a state. */
  Map<Cell, Object> copyForStep(Map<Cell, Object> frozen) {
    return new HashMap<>(frozen);
  }

  /** What a new state gets of a step's variables. It never changes, whatever closures write afterwards (rule 4). */
  Map<Cell, Object> freeze(Map<Cell, Object> store) {
    return new HashMap<>(store);
  }

  /** Where variables are declared. */
  enum Place {
    PARAMETERS, BODY, BLOCK, LOOP, CATCH
  }

  /**
   * The activation whose own a variable is that is declared here: all of a {@code **} body's are, wherever they stand.
   *
   * @param body the activation of the function that declares it; null for an ordinary function's
   * @param around all activations that lie lexically around it
   */
  @Nullable Activation owner(Place place, @Nullable Activation body, List<Activation> around) {
    return body;
  }

  /** Each turn of {@code for (let …)} has variables of its own, as in every function. */
  Context turn(Context last, Supplier<Context> copy) {
    return copy.get();
  }

  /** What is half built when the body yields. */
  enum Part {
    ARGUMENTS, ELEMENTS, TEXTS
  }

  /** Something half built, and more: a value of its own, so that each branch finishes its own. */
  List<Object> more(Part part, List<Object> before, List<?> more) {
    List<Object> all = new ArrayList<>(before);
    all.addAll(more);
    return all;
  }

  /** An object literal that is half built, and one property more. */
  ObjectValue more(ObjectValue before, String name, Object value) {
    var object = new ObjectValue();
    object.properties.putAll(before.properties);
    object.properties.put(name, value);
    return object;
  }

  // ---- Rule 2: closures follow lineage.

  /** The homes of a closure that is made now: the running steps of the activations around it. */
  Steps homes(Steps running, List<Activation> around) {
    return running.only(around);
  }

  boolean descends(Step step, Step from) {
    @Nullable Step s = step;
    while (s != null && s != from) {
      s = s.parent();
    }
    return s == from;
  }

  /** What a closure sees: the running step if that is its home or descends from it, else its home. */
  Steps called(Steps running, Steps homes) {
    return running.merged(homes, (now, home) -> descends(now, home) ? now : home);
  }

  /** From which steps those follow that a closure calls: from what it sees itself, for the whole call. */
  Steps calling(Steps callers, Steps seen) {
    return seen;
  }

  /** A state has as home, for the variables around its function, the step that made that state. */
  Steps homesOfState(Closure function, Steps running) {
    return running.only(function.around);
  }

  /** The steps in which a step runs, but for its own. */
  Steps resumed(Steps running, Steps homes) {
    return called(running, homes);
  }

  // ---- Rule 3: the running step travels.

  /** An ordinary generator keeps the steps of the activations that lie around it, as they ran when it was created. */
  Steps kept(Steps running, List<Activation> around) {
    return running.only(around);
  }

  Steps generatorResumed(Steps running, Steps kept) {
    return running.overriddenBy(kept);
  }

  /** Jobs run in the steps in which they were asked for, awaits of a function too, whoever has settled the promise. */
  Steps jobSteps(Steps registered, Steps settling) {
    return registered;
  }

  /** What a reaction that a program has registered is called in. */
  Steps reactionSteps(Steps running) {
    return running;
  }

  // ---- Rule 5: objects are shared; the arguments object is no alias of parameters.

  Object arguments(List<Object> arguments, List<Cell> parameters, Machine machine) {
    return new Heap.ArgumentsValue(new ArrayList<>(arguments));
  }

  // ---- Rule 6: hidden iterators fork when they can.

  /** Where the engine holds an iteration open. */
  enum Holder {
    FOR_OF, PATTERN, DELEGATION
  }

  /** An iteration that is a part of the state: a value, which each branch goes on with. */
  Iteration held(Holder holder, Iteration iteration) {
    return iteration;
  }

  /** The same of {@code for await}, and of {@code yield*} in async functions. */
  AsyncIteration held(AsyncIteration iteration) {
    return iteration;
  }

  /** How a value is iterated over: by an iterator, which is shared, if it has a method of its own for that. */
  Iteration begin(Object value) {
    return value instanceof Heap.ArrayValue a && a.patched
        ? new Iteration.ByIterator(new Heap.ArrayIterator(a.elements))
        : Iteration.over(value);
  }

  // ---- Rule 7: yield* over a state makes it a part of the outer state.

  /** All ways of resumption reach what is inside, with what is sent. */
  Progress delegated(Resume how, Object sent, Context c, Resumption inside) {
    return inside.with(how, sent);
  }

  // ---- Rule 8: each branch runs its own finally, and disposes of its own resources.

  /** How the way out of a try, a block with a resource or a loop begins. */
  enum Leaving {
    FINALLY, USING, LOOP
  }

  UnaryOperator<Rest> leaving(Leaving what, UnaryOperator<Rest> last) {
    return last;
  }

  // ---- Rules 9 and 10: resuming a state, any number of times, also while a step from it runs.

  <T> T resume(State state, Resume how, Supplier<T> step) {
    return step.get();
  }

  /** What next, return and throw do on a finished state. */
  State finished(State state, Resume how, Object value) {
    return switch (how) {
      case NEXT -> new State(Nothing.UNDEFINED, null, state.async);
      case RETURN -> new State(value, null, state.async);
      case THROW -> throw new Thrown(value);
    };
  }

  /** Whether a resumption runs the body: on the start state, next only. */
  boolean runs(Waiting waiting, Resume how) {
    return waiting.resumption() != null || how == Resume.NEXT;
  }

  // ---- Rule 11: the call evaluates parameters.

  Rest begun(Supplier<Rest> parameters) {
    return parameters.get();
  }

  /** The parent of a step: the first one's is the start state's, which is the home of closures among the parameters. */
  @Nullable Step parent(Waiting waiting) {
    return waiting.step();
  }

  // ---- Rule 12: async states.

  /** A resumption starts its step at once; each has a promise of its own. */
  PromiseValue asyncResume(State state, Resume how, Promises promises, Supplier<PromiseValue> start) {
    return start.get();
  }

  /** What an async state's steps wait for. */
  enum Wait {
    YIELD, RETURN, RETURN_METHOD
  }

  boolean awaits(Wait where) {
    return true;
  }

  // ---- Rule 13: iterating a state gives the values after it (see Iteration.OverState).

  /** Leaving a loop early resumes the state that the loop has come to. */
  void close(State state, Machine machine) {
    machine.resume(state, Resume.RETURN, Nothing.UNDEFINED);
  }

  /** A fresh one each time. */
  Cursor cursor(State state) {
    return new Cursor(state);
  }

  /** If the step throws, it stays where it is. */
  State moved(Cursor cursor, Supplier<State> resume) {
    cursor.state = resume.get();
    return cursor.state;
  }

  /** What its methods give: the states themselves. */
  Object result(State state) {
    return state;
  }
}
