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

  @TestFactory
  Stream<DynamicTest> programsTellARightModelFromAWrongOne() {
    Random random = new Random(23);
    List<Program> programs = Stream.generate(() -> program(random)).limit(PROGRAMS).toList();
    List<List<String>> right = programs.stream().map(p -> Model.run(p.all())).toList();
    return Mistake.all().stream().map(m -> DynamicTest.dynamicTest(m.what(), () -> {
      int first = 0;
      while (first < PROGRAMS && agrees(m, programs.get(first), right.get(first))) {
        first++;
      }
      assertTrue(first < PROGRAMS, "nobody sees that it is wrong");
    }));
  }

  /** A model that breaks down has been found out, too. */
  private static boolean agrees(Mistake mistake, Program program, List<String> right) {
    try {
      return mistake.run(program.all()).equals(right);
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private static Program program(Random random) {
    List<List<Integer>> parts = Stream.generate(() -> choices(random, 40, 120)).limit(1 + random.nextInt(6)).toList();
    return Programs.of(parts, choices(random, 100, 200), true);
  }

  private static List<Integer> choices(Random random, int least, int most) {
    return random.ints(random.nextInt(least, most + 1), 0, 10_000).boxed().toList();
  }
}
