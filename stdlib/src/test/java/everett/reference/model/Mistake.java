package everett.reference.model;

import everett.reference.program.Program;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A model that breaks one rule on purpose. Random programs that don't tell it from the right one are too weak to find
 * an engine that makes this mistake.
 *
 * @param what it does, and which rule that breaks
 * @param rules made anew for each program
 * @param async whether programs need async functions to find it
 */
public record Mistake(String what, Supplier<Rules> rules, boolean async) {
  Mistake(String what, Supplier<Rules> rules) {
    this(what, rules, false);
  }

  public static List<Mistake> all() {
    return Stream.of(VariableMistakes.all(), LineageMistakes.all(), IterationMistakes.all(), StateMistakes.all(),
            AsyncMistakes.all())
        .flatMap(List::stream).toList();
  }

  /** What the program prints in this model. */
  public List<String> run(Program program) {
    return Model.run(program, rules.get());
  }

  @Override
  public String toString() {
    return what;
  }
}
