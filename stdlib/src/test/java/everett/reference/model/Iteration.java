package everett.reference.model;

import everett.reference.model.Heap.State;
import everett.reference.model.Progress.Resume;
import everett.reference.program.Nothing;
import java.util.ArrayList;
import java.util.List;

/** An iteration that the engine holds open, as it is at one moment: a value, hence hidden iterators fork. */
interface Iteration {
  /**
   * What comes next.
   *
   * @param done whether the value is no element, but what the end gave
   * @param after the iteration from there
   */
  record Turn(Object value, boolean done, Iteration after) {}

  /** May throw what the program throws. */
  Turn resume(Machine machine, Resume how, Object value);

  /** Whether there is a method return. */
  default boolean hasReturn() {
    return true;
  }

  default Turn next(Machine machine) {
    return resume(machine, Resume.NEXT, Nothing.UNDEFINED);
  }

  /** When it is left early. May throw what the program throws. */
  void close(Machine machine);

  /** Over an array, a set, a map or a string, as they are when they are asked. */
  record OverElements(List<Object> elements, int index) implements Iteration {
    @Override
    public Turn resume(Machine machine, Resume how, Object value) {
      return switch (how) {
        case NEXT -> index < elements.size()
            ? new Turn(elements.get(index), false, new OverElements(elements, index + 1))
            : new Turn(Nothing.UNDEFINED, true, new OverElements(List.of(), 0));
        case THROW -> throw Thrown.typeError();
        case RETURN -> new Turn(value, true, this);
      };
    }

    @Override
    public boolean hasReturn() {
      return false;
    }

    @Override
    public void close(Machine machine) {}
  }

  record OverState(State state) implements Iteration {
    @Override
    public Turn resume(Machine machine, Resume how, Object value) {
      State next = machine.resume(state, how, value);
      return new Turn(next.value, next.done(), new OverState(next));
    }

    @Override
    public void close(Machine machine) {
      machine.rules.close(state, machine);
    }
  }

  /** By an iterator that is an object, hence shared. */
  record ByIterator(Object iterator) implements Iteration {
    @Override
    public Turn resume(Machine machine, Resume how, Object value) {
      if (!hasReturn() && how == Resume.RETURN) {
        return new Turn(value, true, this);
      }
      Machine.Result r = Iteration.resume(machine, iterator, how, value);
      return new Turn(r.value(), r.done(), this);
    }

    @Override
    public boolean hasReturn() {
      return !(iterator instanceof Heap.ArrayIterator);
    }

    @Override
    public void close(Machine machine) {
      resume(machine, Resume.RETURN, Nothing.UNDEFINED);
    }
  }

  /** What the language does with a value that has the methods it was made with. */
  static Iteration over(Object value) {
    return switch (value) {
      case Heap.ArrayValue a -> new OverElements(a.elements, 0);
      case Heap.ArgumentsValue a -> new OverElements(a.elements, 0);
      case Heap.SetValue s -> new OverElements(s.elements, 0);
      case Heap.MapValue m -> new OverElements(m.entries, 0);
      case Heap.TextObject o -> new OverElements(characters(o.text), 0);
      case String s -> new OverElements(characters(s), 0);
      case State s when !s.async -> new OverState(s);
      case Heap.Cursor c when !c.state.async -> new ByIterator(c);
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
        yield new Machine.Result(s.value, s.done());
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

  /** All that is left. */
  static List<Object> rest(Iteration iteration, Machine machine) {
    List<Object> all = new ArrayList<>();
    Turn turn = iteration.next(machine);
    while (!turn.done()) {
      all.add(turn.value());
      turn = turn.after().next(machine);
    }
    return all;
  }
}
