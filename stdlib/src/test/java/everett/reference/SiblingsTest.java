package everett.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import everett.host.Engine;
import everett.reference.composer.Choices;
import everett.reference.composer.Programs;
import everett.reference.program.Printer;
import everett.reference.program.Program;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Forking never alters a sibling: in a program whose branches share no object, a state gives the same whether other
 * branches ran in between or only those steps that led to it.
 */
class SiblingsTest {
  private static final Engine ENGINE = Engine.create();

  static {
    ENGINE.evaluate(Program.SHORT_TEXTS);
  }

  /** Grows a tree of states, and then goes to each of them anew, on a way of its own. */
  private static final String COMPARISON = """
      const start = () => [g0, typeof g1 === 'function' ? g1 : g0].at(-1)(3);
      function resume(state, how, v) {
        fuel = 500;
        try {
          const s = state[how](v);
          return { s, text: show(s.value) + ' ' + s.done };
        } catch (e) { return { s: null, text: 'throws ' + show(e) } }
      }
      try { start() } catch { return '' }
      const tree = [{ s: start(), way: [], texts: [] }];
      for (const [at, how, v] of moves) {
        const from = tree[tree.length - 1 - at % tree.length];
        const { s, text } = resume(from.s, how, v);
        if (s) tree.push({ s, way: [...from.way, [how, v]], texts: [...from.texts, text] });
      }
      const last = tree.map(t => resume(t.s, 'next', 1).text);
      const differences = [];
      tree.forEach((t, i) => {
        let s = start();
        const texts = t.way.map(([how, v]) => { const r = resume(s, how, v); s = r.s ?? s; return r.text });
        const alone = [...texts, resume(s, 'next', 1).text].join(), among = [...t.texts, last[i]].join();
        if (alone !== among) differences.push(`${JSON.stringify(t.way)} alone: ${alone} among others: ${among}`);
      });
      return differences.join('\\n');
      """;

  @AfterContainer
  static void close() {
    ENGINE.close();
  }

  @Provide
  Arbitrary<List<List<Integer>>> parts() {
    return ReferenceModelTest.parts(5);
  }

  @Provide
  Arbitrary<List<Integer>> scripts() {
    return ReferenceModelTest.choices(20, 100);
  }

  @Property(tries = 300, seed = "21", edgeCases = EdgeCasesMode.NONE)
  void forkingNeverAltersASibling(@ForAll("parts") List<List<Integer>> parts, @ForAll("scripts") List<Integer> script) {
    Program program = Programs.of(parts, List.of(), false, false);
    String text = Printer.text(program.statements());
    String moves = moves(new Choices(script)).toString();
    assertEquals("", ENGINE.evaluate("(() => { 'use strict';\n" + Program.PRELUDE + text + "const moves = " + moves
        + ";\n" + COMPARISON + "})()"),
        () -> text + moves);
  }

  private static List<String> moves(Choices choices) {
    List<String> moves = new ArrayList<>();
    do {
      String how = choices.of("next", "next", "next", "throw", "return");
      moves.add("[" + choices.below(1 + choices.below(8)) + ", '" + how + "', " + choices.below(9) + "]");
    } while (!choices.usedUp());
    return moves;
  }
}
