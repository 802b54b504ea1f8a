package everett.reference.model;

import everett.reference.model.Heap.Activation;
import everett.reference.model.Heap.ArrayValue;
import everett.reference.model.Heap.Cell;
import everett.reference.model.Heap.ObjectValue;
import everett.reference.model.Heap.Waiting;
import everett.reference.model.Progress.Rest;
import everett.reference.model.Steps.Step;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Mistakes about which variables there are, and what a fork copies of them. */
final class VariableMistakes {
  private VariableMistakes() {}

  static List<Mistake> all() {
    List<Mistake> all = new ArrayList<>(List.of(
        new Mistake("1: steps work on the state's own variables", () -> new Rules() {
          @Override
          Map<Cell, Object> copyForStep(Map<Cell, Object> frozen) {
            return frozen;
          }
        }),
        new Mistake("1: a step's variables are undefined again", () -> new Rules() {
          @Override
          Map<Cell, Object> copyForStep(Map<Cell, Object> frozen) {
            Map<Cell, Object> copy = new HashMap<>(frozen);
            copy.replaceAll((cell, v) -> v instanceof Double ? 0.0 : v);
            return copy;
          }
        }),
        new Mistake("4: closures change a state that was yielded", () -> new Rules() {
          @Override
          Map<Cell, Object> freeze(Map<Cell, Object> store) {
            return store;
          }
        }),
        new Mistake("1: for-let has no copies for each turn", () -> new Rules() {
          @Override
          Context turn(Context last, Supplier<Context> copy) {
            return last;
          }
        }),
        new Mistake("5: variables of nested functions are the activation's own", () -> new Rules() {
          @Override
          @Nullable Activation owner(Place place, @Nullable Activation body, List<Activation> around) {
            return body != null || around.isEmpty() ? body : around.getLast();
          }
        }),
        new Mistake("5: a fork copies arrays and objects", () -> new Rules() {
          @Override
          Map<Cell, Object> copyForStep(Map<Cell, Object> frozen) {
            Map<Cell, Object> copy = new HashMap<>(frozen);
            copy.replaceAll((cell, v) -> copied(v));
            return copy;
          }
        }),
        new Mistake("5: arguments are mapped", () -> new Rules() {
          @Override
          Object arguments(List<Object> arguments, List<Cell> parameters, Machine machine) {
            return new Heap.ArgumentsValue(mapped(arguments, parameters, machine));
          }
        }),
        new Mistake("1: branches share a half-built object", () -> new Rules() {
          @Override
          ObjectValue more(ObjectValue before, String name, Object value) {
            before.properties.put(name, value);
            return before;
          }
        }),
        new Mistake("11: the first next evaluates parameters", () -> new Rules() {
          @Override
          Rest begun(Supplier<Rest> parameters) {
            return () -> parameters.get().go();
          }
        }),
        new Mistake("11: the start state's step is no home", () -> new Rules() {
          @Override
          @Nullable Step parent(Waiting waiting) {
            return waiting.resumption() == null ? null : waiting.step();
          }
        })));
    Stream.of(Rules.Place.values()).map(VariableMistakes::shared).forEach(all::add);
    Stream.of(Rules.Part.values()).map(VariableMistakes::shared).forEach(all::add);
    return all;
  }

  private static Mistake shared(Rules.Place shared) {
    return new Mistake("1: branches share variables of: " + shared, () -> new Rules() {
      @Override
      @Nullable Activation owner(Place place, @Nullable Activation body, List<Activation> around) {
        return place == shared ? null : body;
      }
    });
  }

  private static Mistake shared(Rules.Part shared) {
    return new Mistake("1: branches share half-built: " + shared, () -> new Rules() {
      @Override
      List<Object> more(Part part, List<Object> before, List<?> more) {
        if (part != shared || before.isEmpty()) {
          return super.more(part, before, more);
        }
        before.addAll(more);
        return before;
      }
    });
  }

  private static Object copied(Object value) {
    return switch (value) {
      case ArrayValue a -> new ArrayValue(a.elements);
      case ObjectValue o -> {
        var copy = new ObjectValue();
        copy.properties.putAll(o.properties);
        yield copy;
      }
      default -> value;
    };
  }

  private static List<Object> mapped(List<Object> arguments, List<Cell> parameters, Machine machine) {
    List<Object> others = new ArrayList<>(arguments);
    return new AbstractList<>() {
      @Override
      public Object get(int i) {
        return i < Math.min(parameters.size(), others.size()) ? machine.read(parameters.get(i)) : others.get(i);
      }

      @Override
      public Object set(int i, Object value) {
        if (i < Math.min(parameters.size(), others.size())) {
          machine.initialize(parameters.get(i), value);
        }
        return others.set(i, value);
      }

      @Override
      public int size() {
        return others.size();
      }
    };
  }
}
