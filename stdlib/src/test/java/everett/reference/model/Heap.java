package everett.reference.model;

import everett.reference.model.Progress.Rest;
import everett.reference.model.Progress.Resumption;
import everett.reference.model.Steps.Step;
import everett.reference.program.Code;
import everett.reference.program.Nothing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The objects of the model. All are shared between branches (rule 5); only states are immutable. */
final class Heap {
  private Heap() {}

  // ---- variables

  /** A call of a {@code **} function, to which its own variables belong. */
  static final class Activation {}

  /** A variable. An activation's own ones have their value in the running step, others here. */
  static final class Cell {
    final @Nullable Activation owner;
    final boolean constant;
    Object value = Nothing.UNINITIALIZED;

    Cell(@Nullable Activation owner, boolean constant) {
      this.owner = owner;
      this.constant = constant;
    }
  }

  /** What a block or function declares. Not changed after it has been entered. */
  record Scope(@Nullable Scope parent, Map<String, Cell> cells) {
    Cell find(String name) {
      Cell cell = cells.get(name);
      if (cell == null && parent == null) {
        throw new IllegalStateException("the program has no variable " + name);
      }
      return cell != null ? cell : parent.find(name);
    }
  }

  // ---- functions, and what they suspend

  /**
   * A function.
   *
   * @param around the activations that lie lexically around it
   * @param homes the step of each of them that made it (rule 2)
   */
  static final class Closure {
    final Code code;
    final Scope scope;
    final List<Activation> around;
    final Steps homes;

    Closure(Code code, Scope scope, List<Activation> around, Steps homes) {
      this.code = code;
      this.scope = scope;
      this.around = around;
      this.homes = homes;
    }
  }

  /** A function that the program gets from outside. */
  interface BuiltIn {
    Object call(List<Object> arguments);
  }

  /** A state of a parallel generator. Immutable. */
  static final class State {
    final Object value;
    /** What it waits for; null if it is finished. */
    final @Nullable Waiting waiting;
    /** Whether its methods give promises. */
    final boolean async;

    State(Object value, @Nullable Waiting waiting, boolean async) {
      this.value = value;
      this.waiting = waiting;
      this.async = async;
    }

    boolean done() {
      return waiting == null;
    }
  }

  /**
   * What is frozen in a state.
   *
   * @param step that made it
   * @param store that step's variables at the yield
   * @param homes the steps of the activations that lie around the function (the finer point of rule 2)
   * @param resumption null on the start state
   * @param start the body; run by the first next
   */
  record Waiting(
      Closure function, Activation activation, Step step, Map<Cell, Object> store, Steps homes,
      @Nullable Resumption resumption, Rest start) {}

  /** An ordinary generator: one place, moved by whoever resumes it. */
  static final class GeneratorObject {
    /** The steps in which it was created (rule 3). */
    final Steps kept;
    @Nullable Resumption resumption;
    @Nullable Rest start;
    boolean running;

    GeneratorObject(Steps kept, @Nullable Rest start) {
      this.kept = kept;
      this.start = start;
    }
  }

  // ---- iterators and collections

  /** An iterator of states, which the program asked for (rule 13). */
  static final class Cursor {
    State state;

    Cursor(State state) {
      this.state = state;
    }
  }

  /** An iterator that the program got from an array. */
  static final class ArrayIterator {
    @Nullable List<Object> elements;
    int index;

    ArrayIterator(List<Object> elements) {
      this.elements = elements;
    }
  }

  static final class ArrayValue {
    final List<Object> elements;
    /** Whether it has a method of its own that iterates over it. */
    boolean patched;

    ArrayValue(List<Object> elements) {
      this.elements = new ArrayList<>(elements);
    }
  }

  static final class ObjectValue {
    final Map<String, Object> properties = new LinkedHashMap<>();
  }

  static final class SetValue {
    final List<Object> elements = new ArrayList<>();
  }

  static final class MapValue {
    /** Each an array of a key and a value. */
    final List<Object> entries = new ArrayList<>();

    void put(Object key, Object value) {
      for (Object e : entries) {
        List<Object> entry = ((ArrayValue) e).elements;
        if (entry.getFirst().equals(key)) {
          entry.set(1, value);
          return;
        }
      }
      entries.add(new ArrayValue(List.of(key, value)));
    }
  }

  /** A String object. */
  static final class TextObject {
    final String text;

    TextObject(String text) {
      this.text = text;
    }
  }

  /** What a {@code **} function was called with; no variable's alias (rule 5). */
  static final class ArgumentsValue {
    final List<Object> elements;

    /** What lies after those elements; not counted in their length. */
    final Map<Integer, Object> others = new HashMap<>();

    ArgumentsValue(List<Object> elements) {
      this.elements = elements;
    }
  }

  /** An error that the engine throws; its message is not compared. */
  static final class ErrorValue {
    final String name;

    ErrorValue(String name) {
      this.name = name;
    }
  }
}
