package everett.reference;

import everett.reference.Progress.Resumption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The objects of the model. All are shared between branches (rule 5); only states are immutable. */
final class Heap {
  private Heap() {}

  /** A run of a {@code **} function, to which its own variables belong. */
  static final class Activation {}

  /** One run of the body from a state to the next, on a whole copy of the state's own variables (rule 1). */
  static final class Step {
    final @Nullable Step parent;
    final Map<Cell, Object> store;

    Step(@Nullable Step parent, Map<Cell, Object> store) {
      this.parent = parent;
      this.store = new HashMap<>(store);
    }

    boolean descendsFrom(Step other) {
      Step s = this;
      while (s != null && s != other) {
        s = s.parent;
      }
      return s == other;
    }
  }

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

  /**
   * A function.
   *
   * @param around the activations that lie lexically around it
   * @param homes the step of each of them that made it (rule 2)
   */
  record Closure(Code code, Scope scope, List<Activation> around, Map<Activation, Step> homes) {
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  /** A function that the program gets from outside. */
  interface BuiltIn {
    Object call(List<Object> arguments);
  }

  /**
   * A state of a parallel generator.
   *
   * @param waiting what it waits for; null if it is finished
   */
  record State(Object value, boolean done, @Nullable Waiting waiting) {
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  /**
   * What is frozen in a state.
   *
   * @param step that made it
   * @param store that step's variables at the yield
   * @param around as a closure's, without the state's own activation
   * @param resumption null on the start state
   * @param start the body; run by the first next
   */
  record Waiting(
      Activation activation, Step step, Map<Cell, Object> store, List<Activation> around, Map<Activation, Step> homes,
      @Nullable Resumption resumption, Progress.Rest start) {}

  /** An ordinary generator: one place, moved by whoever resumes it. */
  static final class GeneratorObject {
    final List<Activation> around;
    final Map<Activation, Step> homes;
    @Nullable Resumption resumption;
    Progress.@Nullable Rest start;
    boolean running;

    GeneratorObject(List<Activation> around, Map<Activation, Step> homes, Progress.Rest start) {
      this.around = around;
      this.homes = homes;
      this.start = start;
    }
  }

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

  /** An error that the engine throws; its message is not compared. */
  record ErrorValue(String name) {}
}
