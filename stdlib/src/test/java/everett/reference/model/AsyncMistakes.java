package everett.reference.model;

import everett.reference.model.Heap.State;
import everett.reference.model.Progress.Resume;
import everett.reference.model.Promises.PromiseValue;
import everett.reference.program.Nothing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Mistakes about what waits. Programs with async functions find them. */
final class AsyncMistakes {
  private AsyncMistakes() {}

  static List<Mistake> all() {
    List<Mistake> all = new ArrayList<>(List.of(
        mistake("3: what waits goes on in the steps of who has settled the promise", () -> new Rules() {
          @Override
          Steps jobSteps(Steps registered, Steps settling) {
            return registered.overriddenBy(settling);
          }
        }),
        mistake("3: a reaction runs in no step", () -> new Rules() {
          @Override
          Steps reactionSteps(Steps running) {
            return Steps.NONE;
          }
        }),
        mistake("12: a state has a queue", () -> new Rules() {
          private final Map<State, PromiseValue> last = new IdentityHashMap<>();

          @Override
          PromiseValue asyncResume(State state, Resume how, Promises promises, Supplier<PromiseValue> start) {
            PromiseValue before = last.get(state);
            PromiseValue promise = before == null ? start.get() : after(before, promises, start);
            last.put(state, promise);
            return promise;
          }
        }),
        mistake("12: a step begins in a job", () -> new Rules() {
          @Override
          PromiseValue asyncResume(State state, Resume how, Promises promises, Supplier<PromiseValue> start) {
            return after(promises.of(Nothing.UNDEFINED), promises, start);
          }
        }),
        mistake("12: a state whose step was rejected is finished", () -> new Rules() {
          private final Set<State> ended = Collections.newSetFromMap(new IdentityHashMap<>());

          @Override
          PromiseValue asyncResume(State state, Resume how, Promises promises, Supplier<PromiseValue> start) {
            if (ended.contains(state)) {
              return promises.of(new State(Nothing.UNDEFINED, null, true));
            }
            PromiseValue promise = start.get();
            promises.then(promise, v -> {}, e -> ended.add(state));
            return promise;
          }
        }),
        mistake("6, 7: branches share a hidden async iteration", () -> new Rules() {
          @Override
          AsyncIteration held(AsyncIteration iteration) {
            return new Shared(iteration);
          }
        })));
    Stream.of(Rules.Wait.values()).map(AsyncMistakes::withoutWaiting).forEach(all::add);
    return all;
  }

  private static Mistake mistake(String what, Supplier<Rules> rules) {
    return new Mistake(what, rules, true);
  }

  private static Mistake withoutWaiting(Rules.Wait unlike) {
    return mistake("12: an async state does not await: " + unlike, () -> new Rules() {
      @Override
      boolean awaits(Wait where) {
        return where != unlike;
      }
    });
  }

  private static PromiseValue after(PromiseValue before, Promises promises, Supplier<PromiseValue> start) {
    var promise = new PromiseValue();
    promises.then(before, v -> promises.resolve(promise, start.get()), e -> promises.resolve(promise, start.get()));
    return promise;
  }

  /** One place for all branches. */
  private static final class Shared implements AsyncIteration {
    private AsyncIteration now;

    Shared(AsyncIteration now) {
      this.now = now;
    }

    @Override
    public Pending resume(Machine machine, Resume how, Object value) {
      Pending pending = now.resume(machine, how, value);
      return new Pending(pending.promise(), v -> {
        Turn turn = pending.turn().apply(v);
        now = turn.after();
        return new Turn(turn.value(), turn.done(), this);
      });
    }
  }
}
