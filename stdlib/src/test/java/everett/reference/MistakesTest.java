package everett.reference;

import static org.junit.jupiter.api.Assertions.assertTrue;

import everett.reference.composer.Programs;
import everett.reference.model.Mistake;
import everett.reference.model.Model;
import everett.reference.program.Program;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Random programs find out who breaks a rule: each mistake of a model shows within 400 of them. */
class MistakesTest {
  private static final int PROGRAMS = 400;

  /** What a program prints. */
  private record Run(Program program, List<String> right) {}

  @TestFactory
  Stream<DynamicTest> programsTellARightModelFromAWrongOne() {
    List<Run> plain = runs(new Random(23), false);
    List<Run> async = runs(new Random(24), true);
    return Mistake.all().stream().map(m -> DynamicTest.dynamicTest(m.what(), () ->
        assertTrue((m.async() ? async : plain).stream().anyMatch(r -> differs(m, r)), "nobody sees that it is wrong")));
  }

  private static List<Run> runs(Random random, boolean async) {
    return Stream.generate(() -> program(random, async)).map(p -> new Run(p, Model.run(p))).limit(PROGRAMS).toList();
  }

  /** A model that breaks down has been found out, too. */
  private static boolean differs(Mistake mistake, Run run) {
    try {
      return !mistake.run(run.program()).equals(run.right());
    } catch (IllegalStateException e) {
      return true;
    }
  }

  private static Program program(Random random, boolean async) {
    List<List<Integer>> parts = Stream.generate(() -> choices(random, 40, 120)).limit(1 + random.nextInt(6)).toList();
    return Programs.of(parts, choices(random, 100, 200), true, async);
  }

  private static List<Integer> choices(Random random, int least, int most) {
    return random.ints(random.nextInt(least, most + 1), 0, 10_000).boxed().toList();
  }
}
