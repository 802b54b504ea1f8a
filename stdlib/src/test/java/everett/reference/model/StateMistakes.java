package everett.reference.model;

import everett.reference.model.Heap.State;
import everett.reference.model.Heap.Waiting;
import everett.reference.model.Progress.Rest;
import everett.reference.model.Progress.Resume;
import everett.reference.program.Nothing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Mistakes about resuming states, and about what a branch does when it leaves. */
final class StateMistakes {
  private StateMistakes() {}

  static List<Mistake> all() {
    List<Mistake> all = new ArrayList<>(List.of(
        usedUp(Resume.NEXT), usedUp(Resume.THROW), usedUp(Resume.RETURN),
        finished("9: throw on a finished state does not throw", Resume.THROW, (s, v) ->
            new State(Nothing.UNDEFINED, null, s.async)),
        finished("9: return on a finished state gives undefined", Resume.RETURN, (s, v) ->
            new State(Nothing.UNDEFINED, null, s.async)),
        finished("9: next on a finished state gives its value again", Resume.NEXT, (s, v) -> s),
        new Mistake("9: return on the start state runs the body", () -> new Rules() {
          @Override
          boolean runs(Waiting waiting, Resume how) {
            return how == Resume.RETURN || super.runs(waiting, how);
          }
        }),
        new Mistake("9: throw on the start state runs the body", () -> new Rules() {
          @Override
          boolean runs(Waiting waiting, Resume how) {
            return how == Resume.THROW || super.runs(waiting, how);
          }
        }),
        new Mistake("9: a state whose step threw is finished", () -> new Rules() {
          private final Set<State> ended = identities();

          @Override
          <T> T resume(State state, Resume how, Supplier<T> step) {
            if (ended.contains(state)) {
              throw Thrown.typeError();
            }
            try {
              return step.get();
            } catch (Thrown t) {
              ended.add(state);
              throw t;
            }
          }
        }),
        new Mistake("10: a state is running while a step from it runs", () -> new Rules() {
          private final Set<State> running = identities();

          @Override
          <T> T resume(State state, Resume how, Supplier<T> step) {
            if (!running.add(state)) {
              throw Thrown.typeError();
            }
            try {
              return step.get();
            } finally {
              running.remove(state);
            }
          }
        })));
    Stream.of(Rules.Leaving.values()).map(StateMistakes::once).forEach(all::add);
    return all;
  }

  private static Set<State> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private static Mistake usedUp(Resume by) {
    return new Mistake("1, 9: a second resumption by this method fails: " + by, () -> new Rules() {
      private final Set<State> used = identities();

      @Override
      <T> T resume(State state, Resume how, Supplier<T> step) {
        if (how == by && !state.done() && !used.add(state)) {
          throw Thrown.typeError();
        }
        return step.get();
      }
    });
  }

  private interface Finished {
    State resumed(State state, Object value);
  }

  private static Mistake finished(String what, Resume unlike, Finished finished) {
    return new Mistake(what, () -> new Rules() {
      @Override
      State finished(State state, Resume how, Object value) {
        return how == unlike && state.done() ? finished.resumed(state, value) : super.finished(state, how, value);
      }
    });
  }

  private static Mistake once(Rules.Leaving unlike) {
    return new Mistake("8: one branch only leaves by: " + unlike, () -> new Rules() {
      @Override
      UnaryOperator<Rest> leaving(Leaving what, UnaryOperator<Rest> last) {
        boolean[] left = {false};
        return what != unlike ? last : to -> () -> {
          if (left[0]) {
            return to.go();
          }
          left[0] = true;
          return last.apply(to).go();
        };
      }
    });
  }
}
