package everett.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import everett.host.Engine;
import everett.host.JavaScriptException;
import everett.object.JsObject;
import everett.object.Undefined;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** A Number is an Integer or a Double, and no program can tell which: random functions give the same for both forms. */
class NumberFormsTest {
  private static final Engine ENGINE = Engine.create();

  private static final List<String> UNARY = List.of(
      "-%s", "+%s", "~%s", "!%s", "typeof %s", "String(%s)", "`${%s}`", "Number.isInteger(%s)", "Number.isSafeInteger(%s)",
      "Math.abs(%s)", "Math.sign(%s)", "Math.floor(%s)", "Math.trunc(%s)", "Math.sqrt(%s)", "Math.clz32(%s)",
      "(%s).toString(2)", "(%s).toFixed(1)", "JSON.stringify([%s])", "[7, 8, 9][%s]", "'abc'[%s]", "'abc'.at(%s)",
      "({ 1: 'one', 2: 'two', '-1': 'minus' })[%s]", "Object.keys({ [%s]: 0 })[0]", "new Map([[1, 'a'], [0, 'b']]).get(%s)",
      "new Set([1, 2, -1]).has(%s)", "[0, 1, 2].indexOf(%s)", "[0, 1, 2].includes(%s)", "Object.is(%s, -0)",
      "BigInt(Math.trunc(%s)) + 1n", "parseInt(%s)", "isNaN(%s)", "(x => x++)(%s)", "(x => ++x)(%s)", "(x => x--)(%s)",
      "(x => { switch (x) { case 0: return 'zero'; case 1: return 'one'; default: return 'other'; } })(%s)",
      "(x => { const a = [0, 1]; a[x] = 5; return a.join() + Object.keys(a); })(Math.abs(%s) %% 9)",
      "((a, x) => { a.push(x); a.sort(); return a.join(); })([3, 1.5, 10], %s)", "Array.from({ length: Math.abs(%s) %% 5 }).length",
      "((x) => { const o = {}; o[x] = 1; return x in o && o.hasOwnProperty(String(x)); })(%s)");

  private static final List<String> BINARY = List.of(
      "(%s + %s)", "(%s - %s)", "(%s * %s)", "(%s / %s)", "(%s %% %s)", "(%s ** %s)", "(%s & %s)", "(%s | %s)", "(%s ^ %s)",
      "(%s << %s)", "(%s >> %s)", "(%s >>> %s)", "(%s < %s)", "(%s <= %s)", "(%s > %s)", "(%s >= %s)", "(%s == %s)",
      "(%s === %s)", "(%s !== %s)", "(%s && %s)", "(%s || %s)", "(%s ?? %s)", "Math.max(%s, %s)", "Math.min(%s, %s)",
      "Math.imul(%s, %s)", "Math.hypot(%s, %s)", "Math.atan2(%s, %s)", "Object.is(%s, %s)", "[%s, %s].join()",
      "'abcdef'.slice(%s, %s)", "((x, y) => { x += y; x -= 1; return x; })(%s, %s)", "((x, y) => { x *= y; x |= 0; return x; })(%s, %s)",
      "((x, y) => { let n = 0, turns = 0; for (let i = x; i < y && turns < 20; i++) { n += i; turns++; } return n; })(%s, %s)");

  @AfterContainer
  static void close() {
    ENGINE.close();
  }

  @Provide
  Arbitrary<String> expressions() {
    Arbitrary<String> leaf = Arbitraries.of("a", "b", "a", "b", "1", "0", "-0", "2.5", "2147483647");
    return Arbitraries.recursive(
        () -> leaf,
        inner -> Arbitraries.oneOf(
            Arbitraries.of(UNARY).flatMap(u -> inner.map(x -> "(" + u.formatted("(" + x + ")") + ")")),
            Arbitraries.of(BINARY).flatMap(o -> inner.flatMap(x -> inner.map(y -> o.formatted("(" + x + ")", "(" + y + ")"))))),
        1, 3);
  }

  @Provide
  Arbitrary<Integer> integers() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(-3, 9),
        Arbitraries.of(31, 32, 65535, 65536, 0x3fffffff, 0x40000000, Integer.MAX_VALUE, Integer.MIN_VALUE, -1),
        Arbitraries.integers());
  }

  @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
  void bothFormsOfANumberGiveTheSame(
      @ForAll("expressions") String expression, @ForAll("integers") int a, @ForAll("integers") int b) {
    String program = "(function (a, b) { const r = " + expression + ";"
        + " return typeof r + ' ' + (Object.is(r, -0) ? '-0' : typeof r === 'object' ? JSON.stringify(r) : String(r)); })";
    String expected = run(program, a, b);
    assertEquals(expected, run(program, (double) a, (double) b), () -> expression);
    assertEquals(expected, run(program, a, (double) b), () -> expression);
  }

  /** In a new function, whose nodes have not seen other forms, and then again in one that has. */
  private static String run(String program, Object a, Object b) {
    return ENGINE.run(() -> {
      JsObject f = (JsObject) ENGINE.realm().evaluator().indirectEval(ENGINE.realm(), program);
      String first = call(f, a, b);
      call(f, 1.5, "x");
      assertEquals(first, call(f, a, b), program);
      return first;
    });
  }

  private static String call(JsObject f, Object a, Object b) {
    try {
      return String.valueOf(ENGINE.run(() -> f.call(Undefined.UNDEFINED, a, b)));
    } catch (JavaScriptException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
