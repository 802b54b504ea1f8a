package everett.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import everett.host.Engine;
import everett.host.JavaScriptException;
import everett.reference.composer.Programs;
import everett.reference.model.Model;
import everett.reference.program.Program;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Random programs with parallel generators print in the engine what they print in the reference model: the same
 * thousand in every build, so that no change fails for what it has not done, and others every night.
 */
class ReferenceModelTest {
  private static final Engine ENGINE = Engine.create();

  static {
    ENGINE.evaluate(Program.SHORT_TEXTS);
  }

  @AfterContainer
  static void close() {
    ENGINE.close();
  }

  /** All choices are as likely, and all sizes; but small ones are simpler. */
  static Arbitrary<List<Integer>> choices(int least, int most) {
    return Arbitraries.integers().between(0, 9999).withDistribution(RandomDistribution.uniform())
        .list().ofMinSize(least).ofMaxSize(most).withSizeDistribution(RandomDistribution.uniform());
  }

  static Arbitrary<List<List<Integer>>> parts(int most) {
    return choices(40, 120).list().ofMinSize(1).ofMaxSize(most).withSizeDistribution(RandomDistribution.uniform());
  }

  @Provide
  Arbitrary<List<List<Integer>>> parts() {
    return parts(6);
  }

  @Provide
  Arbitrary<List<Integer>> scripts() {
    return choices(100, 200);
  }

  @Property(tries = 1000, seed = "20", edgeCases = EdgeCasesMode.NONE)
  void engineAgreesWithModel(@ForAll("parts") List<List<Integer>> parts, @ForAll("scripts") List<Integer> script) {
    agree(Programs.of(parts, script, true, false));
  }

  /** To the order of all jobs. */
  @Property(tries = 300, seed = "25", edgeCases = EdgeCasesMode.NONE)
  void engineAgreesWithModelOnWhatWaits(@ForAll("parts") List<List<Integer>> parts,
      @ForAll("scripts") List<Integer> script) {
    agree(Programs.of(parts, script, true, true));
  }

  @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
  @Tag("nightly")
  void engineAgreesWithModelOnMore(@ForAll("parts") List<List<Integer>> parts, @ForAll("scripts") List<Integer> script,
      @ForAll boolean async) {
    agree(Programs.of(parts, script, true, async));
  }

  private static void agree(Program program) {
    List<String> expected = Model.run(program);
    List<String> printed = engine(program).lines().toList();
    int same = 0;
    while (same < expected.size() && same < printed.size() && expected.get(same).equals(printed.get(same))) {
      same++;
    }
    int at = same;
    assertEquals(expected, printed, () -> "line " + (at + 1) + " of what this prints is not the model's:\n" + program);
  }

  private static String engine(Program program) {
    try {
      ENGINE.evaluate(program.javaScript());
      return String.valueOf(ENGINE.evaluate(Program.LINES));
    } catch (JavaScriptException e) {
      return e.text();
    }
  }
}
