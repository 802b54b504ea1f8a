package everett.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import everett.host.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Code does the same whether or not it is left and resumed in the middle: {@code src/test/law/suspension.js} says how
 * that is compared, {@code suspension.txt} has a program for each place where a yield or await may stand, and
 * properties make more of them.
 */
class SuspensionLawTest {
  private static final Path FOLDER = Path.of("src/test/law");

  /** The bits of an int, and more than are wanted. */
  private static final int MOST_HOLES = 12;

  @TestFactory
  Stream<DynamicTest> programs() throws IOException {
    String[] all = Files.readString(FOLDER.resolve("suspension.txt")).split("(?m)^---.*\\R");
    return Arrays.stream(all)
        .filter(p -> !p.isBlank())
        .map(p -> DynamicTest.dynamicTest(p.strip().lines().findFirst().orElse(""), () -> check(p)));
  }

  @Property(tries = 60)
  void programsMadeOfOthers(@ForAll("bodies") String body) throws IOException {
    check("let x = 0, y = 1;\nconst o = obj('o', { m: fun('m', 3) });\nl: {\n" + body + "}\nlog(x, y);\nreturn x;\n");
  }

  private static void check(String program) throws IOException {
    try (Engine engine = Engine.create()) {
      engine.evaluate(Files.readString(FOLDER.resolve("suspension.js")));
      engine.setGlobal("program", program);
      engine.evaluate("check(program).then((r) => { outcome = r; }, (e) => { outcome = { wrong: [e.stack], evaluations: 0 }; });"
          + "var outcome;");
      engine.runPending();
      assertEquals("", engine.evaluate("outcome.wrong.slice(0, 3).join('\\n')").toString(), program);
      assertTrue(((Number) engine.evaluate("outcome.evaluations")).intValue() > 0, program);
    }
  }

  // ---- programs

  @Provide
  Arbitrary<String> bodies() {
    return list(2, false).filter(s -> {
      int holes = s.split("\\$\\(", -1).length - 1;
      return holes > 0 && holes <= MOST_HOLES;
    });
  }

  private static Arbitrary<String> list(int depth, boolean loop) {
    return statement(depth, loop).list().ofMinSize(1).ofMaxSize(3).map(all -> String.join("\n", all) + "\n");
  }

  private static Arbitrary<String> statement(int depth, boolean loop) {
    Arbitrary<String> e = expression(depth);
    Arbitrary<String> plain = Arbitraries.oneOf(
        fill("log(#);", e), fill("x = #;", e), fill("y += #;", e), fill("o[#] = #;", e, e), fill("[x, y = #] = iter('j', #);", e, e),
        fill("({ x = #, [#]: y = # } = {});", e, e, e), fill("if (#) break l;", e), fill("return #;", e),
        fill("throw #;", e), Arbitraries.of(loop ? "break;" : "log(x, y);", loop ? "continue;" : "x++;"));
    if (depth == 0) {
      return plain;
    }
    Arbitrary<String> in = Arbitraries.lazy(() -> list(depth - 1, loop));
    Arbitrary<String> turn = Arbitraries.lazy(() -> list(depth - 1, true));
    return Arbitraries.oneOf(
        plain,
        fill("if (#) {\n# } else {\n# }", e, in, in),
        fill("for (let i = 0; i < 2; i++) {\n# log(i); }", turn),
        fill("for (const z of iter('i', #, #)) {\n# log(z); }", e, e, turn),
        fill("{ const fs = []; for (let i = 0; i < 2; i++) { fs.push(() => i++);\n# }\nlog(fs.map((f) => f())); }", turn),
        fill("try {\n# } catch (e) { K(e); log(e);\n# } finally {\n# }", in, in, in),
        fill("try {\n# } finally {\n# }", in, in),
        fill("try {\n# } catch (e) { K(e);\n# }", in, in),
        fill("switch (#) { case #:\n# default:\n# }", e, e, in, in),
        fill("{ let y = #; const c = () => y;\n# log(c()); }", e, in),
        fill("{ using r = res('r');\n# }", in));
  }

  private static Arbitrary<String> expression(int depth) {
    Arbitrary<String> leaf = Arbitraries.of("$(0)", "$(1)", "$(2)", "$(x)", "val(0)", "val(1)", "x", "y", "$(key('k'))", "$(null)");
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<String> e = Arbitraries.lazy(() -> expression(depth - 1));
    return Arbitraries.oneOf(
        leaf, fill("(# + #)", e, e), fill("(# && #)", e, e), fill("(# || #)", e, e), fill("(# ?? #)", e, e),
        fill("(# ? # : #)", e, e, e), fill("(x = #)", e), fill("(y ||= #)", e), fill("[#, ...[#]].length", e, e),
        fill("fun('f', 1)(#, #)", e, e), fill("`${#}-${#}`", e, e), fill("({ [#]: # })", e, e), fill("o.m(#)", e),
        fill("o?.[#]", e), fill("typeof #", e), fill("$(#)", e), fill("(x += #)", e), fill("delete o[#]", e),
        fill("class { static [#] = #; }.name", e, leaf.filter(s -> !s.startsWith("$"))), fill("tag`a${#}b${#}`", e, e));
  }

  /** A text whose marks are replaced by what is made for each. */
  @SafeVarargs
  private static Arbitrary<String> fill(String text, Arbitrary<String>... parts) {
    return Combinators.combine(Arrays.asList(parts)).as(all -> {
      String[] between = text.split("#", -1);
      StringBuilder b = new StringBuilder(between[0]);
      for (int i = 0; i < all.size(); i++) {
        b.append(all.get(i)).append(between[i + 1]);
      }
      return b.toString();
    });
  }
}
