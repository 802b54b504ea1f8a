package everett.reference;

import everett.reference.Heap.State;
import everett.reference.Progress.Resume;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An iteration that the engine holds open, as it is at one moment: rule 6 follows from its being a value. */
sealed interface Iteration {
  /**
   * What comes next.
   *
   * @param value null at the end
   * @param after the iteration from there
   */
  record Turn(@Nullable Object value, Iteration after) {}

  /** May throw what the program throws. */
  Turn next(Machine machine);

  /** May throw what the program throws. */
  void close(Machine machine);

  /** Over an array, a set or a string, as they are when they are asked. */
  record OverElements(List<Object> elements, int index) implements Iteration {
    @Override
    public Turn next(Machine machine) {
      return index < elements.size()
          ? new Turn(elements.get(index), new OverElements(elements, index + 1))
          : new Turn(null, this);
    }

    @Override
    public void close(Machine machine) {}
  }

  record OverState(State state) implements Iteration {
    @Override
    public Turn next(Machine machine) {
      State next = machine.resume(state, Resume.NEXT, Nothing.UNDEFINED);
      return new Turn(next.done() ? null : next.value(), new OverState(next));
    }

    @Override
    public void close(Machine machine) {
      machine.resume(state, Resume.RETURN, Nothing.UNDEFINED);
    }
  }

  /** By an iterator that is an object, hence shared. */
  record ByIterator(Object iterator) implements Iteration {
    @Override
    public Turn next(Machine machine) {
      Machine.Result r = Iteration.resume(machine, iterator, Resume.NEXT, Nothing.UNDEFINED);
      return new Turn(r.done() ? null : r.value(), this);
    }

    @Override
    public void close(Machine machine) {
      if (!(iterator instanceof Heap.ArrayIterator)) {
        Iteration.resume(machine, iterator, Resume.RETURN, Nothing.UNDEFINED);
      }
    }
  }

  /** Begins to iterate over a value. */
  static Iteration over(Object value) {
    return switch (value) {
      case Heap.ArrayValue a -> new OverElements(a.elements, 0);
      case Heap.SetValue s -> new OverElements(s.elements, 0);
      case String s -> new OverElements(characters(s), 0);
      case State s -> new OverState(s);
      case Heap.Cursor c -> new ByIterator(c);
      case Heap.GeneratorObject g -> new ByIterator(g);
      case Heap.ArrayIterator i -> new ByIterator(i);
      default -> throw Thrown.typeError();
    };
  }

  private static List<Object> characters(String s) {
    List<Object> all = new ArrayList<>();
    s.codePoints().forEach(c -> all.add(Character.toString(c)));
    return all;
  }

  /** Calls a method of an iterator. */
  static Machine.Result resume(Machine machine, Object iterator, Resume how, Object value) {
    return switch (iterator) {
      case Heap.GeneratorObject g -> machine.resume(g, how, value);
      case Heap.Cursor c -> {
        State s = machine.resume(c, how, value);
        yield new Machine.Result(s.value(), s.done());
      }
      case Heap.ArrayIterator i when how == Resume.NEXT -> {
        List<Object> elements = i.elements;
        if (elements == null || i.index >= elements.size()) {
          i.elements = null;
          yield new Machine.Result(Nothing.UNDEFINED, true);
        }
        yield new Machine.Result(elements.get(i.index++), false);
      }
      default -> throw Thrown.typeError();
    };
  }
}
