package everett.reference.model;

import everett.reference.model.Heap.Cursor;
import everett.reference.model.Heap.State;
import everett.reference.model.Iteration.OverElements;
import everett.reference.model.Iteration.OverState;
import everett.reference.model.Progress.Resume;
import everett.reference.model.Progress.Resumption;
import everett.reference.model.Rules.Holder;
import everett.reference.program.Nothing;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Mistakes about iterations, {@code yield*} and cursors. */
final class IterationMistakes {
  private IterationMistakes() {}

  static List<Mistake> all() {
    List<Mistake> all = new ArrayList<>(List.of(
        new Mistake("5: a hidden iteration by a generator forks",
            () -> forking(Heap.GeneratorObject.class::isInstance)),
        new Mistake("5: a hidden iteration by an array's iterator forks",
            () -> forking(Heap.ArrayIterator.class::isInstance)),
        new Mistake("5: a hidden iteration by a cursor forks", () -> forking(Heap.Cursor.class::isInstance)),
        new Mistake("6: an array's own method of iteration is not asked", () -> new Rules() {
          @Override
          Iteration begin(Object value) {
            return Iteration.over(value);
          }
        }),
        new Mistake("6: an iteration takes a copy of what it is over", () -> new Rules() {
          @Override
          Iteration begin(Object value) {
            return super.begin(value) instanceof OverElements over
                ? new OverElements(List.copyOf(over.elements()), over.index()) : super.begin(value);
          }
        }),
        unlike("7: yield* does not pass on what is sent", (how, sent, c, inside) ->
            inside.with(how, how == Resume.NEXT ? Nothing.UNDEFINED : sent)),
        unlike("7: yield* does not pass on a throw", (how, sent, c, inside) ->
            how == Resume.THROW ? c.throwing().with(sent) : inside.with(how, sent)),
        unlike("7: yield* does not pass on a return", (how, sent, c, inside) ->
            how == Resume.RETURN ? c.returning().with(sent) : inside.with(how, sent)),
        new Mistake("13: iterating gives the state's own value first", () -> new Rules() {
          @Override
          Iteration begin(Object value) {
            return value instanceof State s && super.begin(value) instanceof OverState
                ? new First(s.value, super.begin(value)) : super.begin(value);
          }
        }),
        new Mistake("13: iterating gives the value at the end too", () -> new Rules() {
          @Override
          Iteration begin(Object value) {
            return super.begin(value) instanceof OverState over ? new Last(over) : super.begin(value);
          }
        }),
        new Mistake("13: leaving a loop over a state early does not return", () -> new Rules() {
          @Override
          void close(State state, Machine machine) {}
        }),
        new Mistake("13: a state has one cursor", () -> new Rules() {
          private final Map<State, Cursor> cursors = new IdentityHashMap<>();

          @Override
          Cursor cursor(State state) {
            return cursors.computeIfAbsent(state, super::cursor);
          }
        }),
        new Mistake("13: a cursor whose step throws is at its end", () -> new Rules() {
          @Override
          State moved(Cursor cursor, Supplier<State> resume) {
            try {
              return super.moved(cursor, resume);
            } catch (Thrown t) {
              cursor.state = new State(Nothing.UNDEFINED, null, false);
              throw t;
            }
          }
        }),
        new Mistake("13: a cursor's results are no states", () -> new Rules() {
          @Override
          Object result(State state) {
            var object = new Heap.ObjectValue();
            object.properties.put("value", state.value);
            object.properties.put("done", state.done());
            return object;
          }
        })));
    for (Holder holder : Holder.values()) {
      Stream.of(OverElements.class, OverState.class).map(c -> shared(holder, c)).forEach(all::add);
    }
    return all;
  }

  private static Mistake shared(Holder shared, Class<? extends Iteration> kind) {
    return new Mistake("6, 7: branches share a hidden iteration: " + shared + " " + kind.getSimpleName(),
        () -> new Rules() {
          @Override
          Iteration held(Holder holder, Iteration iteration) {
            return holder == shared && kind.isInstance(iteration) ? new Shared(iteration) : iteration;
          }
        });
  }

  private static Rules forking(Predicate<Object> which) {
    return new Rules() {
      @Override
      Iteration held(Holder holder, Iteration iteration) {
        return iteration instanceof Iteration.ByIterator by && which.test(by.iterator())
            ? new Forking(by.iterator()) : iteration;
      }
    };
  }

  private interface Delegation {
    Progress resume(Resume how, Object sent, Context c, Resumption inside);
  }

  private static Mistake unlike(String what, Delegation delegation) {
    return new Mistake(what, () -> new Rules() {
      @Override
      Progress delegated(Resume how, Object sent, Context c, Resumption inside) {
        return delegation.resume(how, sent, c, inside);
      }
    });
  }

  /** One place for all branches. */
  private static final class Shared implements Iteration {
    private Iteration now;

    Shared(Iteration now) {
      this.now = now;
    }

    @Override
    public Turn resume(Machine machine, Resume how, Object value) {
      Turn turn = now.resume(machine, how, value);
      now = turn.after();
      return new Turn(turn.value(), turn.done(), this);
    }

    @Override
    public void close(Machine machine) {
      now.close(machine);
    }
  }

  /** A copy of the iterator for each turn. */
  private record Forking(Object iterator) implements Iteration {
    @Override
    public Turn resume(Machine machine, Resume how, Object value) {
      Object copy = copy(iterator);
      Turn turn = new ByIterator(copy).resume(machine, how, value);
      return new Turn(turn.value(), turn.done(), new Forking(copy));
    }

    private static Object copy(Object iterator) {
      return switch (iterator) {
        case Heap.GeneratorObject g -> {
          var copy = new Heap.GeneratorObject(g.kept, g.start);
          copy.resumption = g.resumption;
          yield copy;
        }
        case Heap.ArrayIterator i -> {
          var copy = new Heap.ArrayIterator(List.of());
          copy.elements = i.elements;
          copy.index = i.index;
          yield copy;
        }
        default -> new Cursor(((Cursor) iterator).state);
      };
    }

    @Override
    public void close(Machine machine) {
      resume(machine, Resume.RETURN, Nothing.UNDEFINED);
    }
  }

  private record First(Object value, Iteration rest) implements Iteration {
    @Override
    public Turn resume(Machine machine, Resume how, Object sent) {
      return how == Resume.NEXT ? new Turn(value, false, rest) : rest.resume(machine, how, sent);
    }

    @Override
    public void close(Machine machine) {
      rest.close(machine);
    }
  }

  private record Last(Iteration rest) implements Iteration {
    @Override
    public Turn resume(Machine machine, Resume how, Object sent) {
      Turn turn = rest.resume(machine, how, sent);
      return how != Resume.NEXT || turn.done() && turn.value() == Nothing.UNDEFINED
          ? turn : new Turn(turn.value(), false, turn.done() ? turn.after() : new Last(turn.after()));
    }

    @Override
    public void close(Machine machine) {
      rest.close(machine);
    }
  }
}
