package everett.reference.composer;

import everett.reference.program.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The names that can be used at a place of a program that is being composed. */
final class Names {
  /** What a name stands for. */
  enum Sort {
    /** A variable that holds a number, mostly. */
    VALUE,
    CONSTANT,
    /** Functions, generator functions and parallel ones. */
    FUNCTION, GENERATOR, PARALLEL, ASYNC, ASYNC_PARALLEL,
    /** A generator function that takes a function and calls it. */
    CALLING,
    /** A constant that holds something to iterate over. */
    ITERABLE,
    /** A constant that holds a generator, a state or a cursor, mostly. */
    ITERATOR,
    /** A constant that holds an async state or a cursor of it. */
    ASYNC_ITERATOR,
    /** A constant that holds a promise. */
    PROMISE,
    /** A variable that holds a state. */
    STATE,
    ARRAY, OBJECT, ARGUMENTS,
    /** A name that means something else here, and is not used. */
    HIDDEN
  }

  final @Nullable Names outer;
  final Code.Kind kind;
  /** How many functions lie around, the outermost not counted. */
  final int depth;
  /** Labels of the loops around, true for a loop and false for a switch; the innermost last. */
  final List<Label> labels;
  private final Map<String, Sort> names = new TreeMap<>();

  record Label(String name, boolean loop) {}

  Names(@Nullable Names outer, Code.Kind kind, int depth, List<Label> labels) {
    this.outer = outer;
    this.kind = kind;
    this.depth = depth;
    this.labels = labels;
  }

  Names block() {
    return new Names(this, kind, depth, labels);
  }

  Names loop(String label, boolean loop) {
    List<Label> all = new ArrayList<>(labels);
    all.add(new Label(label, loop));
    return new Names(this, kind, depth, all);
  }

  /** The parameters of a function of a kind, in which nothing suspends. */
  Names parameters(Code.Kind of) {
    Names inner = new Names(this, Code.Kind.PLAIN, depth + 1, List.of());
    if (of != Code.Kind.ARROW) {
      inner.add("arguments", of.isParallel() ? Sort.ARGUMENTS : Sort.HIDDEN);
    }
    return inner;
  }

  /** The body of a function with these parameters. */
  Names body(Code.Kind of) {
    return new Names(this, of, depth, List.of());
  }

  boolean suspends() {
    return kind.yields();
  }

  boolean awaits() {
    return kind.awaits();
  }

  void add(String name, Sort sort) {
    names.put(name, sort);
  }

  boolean declares(String name) {
    return names.containsKey(name);
  }

  /** All visible names of a sort, inner ones first. */
  List<String> all(Sort sort) {
    List<String> found = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    for (Names n = this; n != null; n = n.outer) {
      n.names.forEach((name, s) -> {
        if (s == sort && !hidden.contains(name)) {
          found.add(name);
        }
      });
      hidden.addAll(n.names.keySet());
    }
    return found;
  }

  boolean any(Sort sort) {
    return !all(sort).isEmpty();
  }
}
