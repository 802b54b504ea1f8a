package everett.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import everett.host.Engine;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Every kind of suspension point, in one another: a state resumed twice in the same way goes on in the same way, and as
 * an ordinary generator with the same body does.
 */
class SuspensionPointsTest {
  private static final Engine ENGINE = Engine.create();

  /** In each the dollar sign stands for an expression that suspends. */
  private static final List<String> EXPRESSIONS = List.of(
      "$", "$ + 1", "1 + $", "r + $ + r", "-$", "typeof $", "void $", "!$", "($, 2)", "(1, $)", "$ ? 1 : 2",
      "r ? $ : 0", "$ && 1",
      "1 && $", "0 || $", "undefined ?? $", "`a${$}b${r}`", "tag`a${r}b${$}c`", "[r, $, 2]", "[...[1, $], ...[3]]",
      "({ a: 1, b: $, c: r })", "({ [show($)]: 1 })", "({ ...{ a: $ }, b: 1 })",
      "({ m() {}, [show($)]() {}, get g() { return 1 } })",
      "({ __proto__: { z: 1 }, a: $ })", "f(1, $, r)", "f(...[1, $], 2)", "o.m($)", "o?.m($)", "o[show($)]",
      "o?.[show($)]", "o?.m?.($)",
      "new C(1, $)", "new (class { constructor(a) { this.a = a } })($)", "(x = $)", "(x += $)", "(x ??= $)",
      "(x &&= $)",
      "(({ p: 1 }).p = $)", "(({ p: 1 }).p += $)", "(({})[show($)] = 1)", "(({ p: 1 })[show($)] ??= 1)",
      "delete ({ p: 1 })[show($)]",
      "show($) in o", "$ instanceof Object", "[...([x = $] = [])]", "([x] = [$])", "({ a: x = $ } = {})",
      "([({})[show($)]] = [1])",
      "({ [show($)]: x } = { a: 1 })", "([x, ...({}).a] = [$, 2])", "class { static [show($)] = r }",
      "class extends ($, Object) {}",
      "class { #p = 1; static [show($)]() { return this.#p } }", "(a => a)($)",
      "(function () { return this })?.call($)", "x++ + $",
      "[$, $]", "(() => r + x)() + $", "(yield* [1, $])", "(yield* inner($))", "(yield* new Set([$, 'q']))",
      "(yield* 'uv')");

  private static final List<String> STATEMENTS = List.of(
      "r += show($);", "if ($) r += 'y'; else r += 'n';", "while ($) { r += 'w'; break }",
      "do { r += 'd' } while (($, false));",
      "for (let i = $, n = 0; n < 2; n++) { r += show(i) }", "for (let i = 0; ($, i < 2); i++) r += i;",
      "for (let i = 0; i < 2; ($, i++)) { let j = i; (() => j++)(); r += j }", "for (const v of [1, $]) r += show(v);",
      "for (const v of [1, 2]) { $; r += v }", "for (const v of 'ab') { if ($) continue; r += v }",
      "for (const k in { a: 1, b: ($, 2) }) r += k;", "for (const k in { a: 1, b: 2 }) { $; r += k }",
      "for (const [v = $] of [[], [1]]) r += show(v);", "for (const v of new Map([[1, 2], [3, 4]])) { $; r += v }",
      "switch ($) { case 1: r += 'one'; default: r += 'other' }",
      "switch (1) { case $: r += 'same'; break; case 1: r += 'one' }",
      "try { $; r += 't' } catch (e) { r += 'c' + show(e) } finally { r += 'f' }",
      "try { throw 1 } catch (e) { r += show($) + e }",
      "try { r += 1 } finally { r += show($) }", "try { for (const v of inner()) { $ } } finally { r += 'z' }",
      "outer: for (;;) { try { $; break outer } finally { r += 'o' } }",
      "{ const [a = $, b] = [, 2]; r += show(a) + b }", "{ const { a, b = $ } = { a: 1 }; r += a + show(b) }",
      "{ const { [show($)]: a, ...b } = { x: 1 }; r += show(b) }",
      "{ const [a, ...[b = $]] = inner(); r += show(a) + show(b) }",
      "{ let a = $; const c = () => a += '!'; c(); r += show(a) + c() }",
      "{ const a = $, c = () => a; r += show(c()) }",
      "{ var q = $; r += show(q) }", "label: { if ($) break label; r += 'l' }", "with ({ w: 1 }) { r += show($) + w }",
      "{ class K { static s = 1; [show($)]() {} } r += Object.getOwnPropertyNames(K.prototype) }",
      "{ using u = { [Symbol.dispose]() { r += 'D' } }; r += show($) }",
      "{ const n = 1; r += h() + show($); function h() { return n + r } }",
      "for (const v of inner()) { r += show(v); $ }", "{ eval('var z = 1'); r += show($) + z }", "if ($) return r;",
      "if ($) throw r;");

  /** Values that are sent decide which way a body takes. */
  private static final String COMPARISON = """
      const SENT = [0, 1, 's', undefined, [3]];
      function turn(how, v, s) {
        try { const n = s[how](v); return [show(n.value) + n.done, n] } catch (e) { return ['throws ' + show(e), null] }
      }
      function rest(s, how, v) {
        let [text, n] = turn(how, v, s);
        for (let i = 0; n && !n.done && i < 12; i++) {
          const [more, next] = turn('next', i % 3, n);
          text += ', ' + more;
          n = next;
        }
        return text;
      }
      const bad = [];
      for (const way of [1, 's', 0]) {
        let s = parallel(), depth = 0;
        while (s && !s.done && depth < 8) {
          for (const how of ['next', 'throw', 'return']) {
            for (const v of SENT) {
              const ordinary = plain();
              for (let i = 0; i < depth; i++) ordinary.next(way);
              // An ordinary generator is its own next state.
              const asState = {
                next: v => wrap(ordinary.next(v)), throw: v => wrap(ordinary.throw(v)),
                return: v => wrap(ordinary.return(v))
              };
              const wrap = r => ({ ...asState, value: r.value, done: r.done });
              const first = rest(s, how, v), second = rest(s, how, v), other = rest(asState, how, v);
              if (first !== second || first !== other) {
                const all = `${first} | again: ${second} | function *: ${other}`;
                bad.push(`${how} ${show(v)} after ${depth} × ${show(way)}: ${all}`);
              }
            }
          }
          s = turn('next', way, s)[1];
          depth++;
        }
      }
      return bad.slice(0, 5).join('\\n');
      """;

  private static final String BODY = """
      (p = 1) {
        let r = 'r', x = p;
        const o = { m(a) { return a }, p: 1 };
        %s
        return r + show(x);
      }
      """;

  private static final String PRELUDE = """
      const show = v => typeof v === 'function' ? 'f' + Object.getOwnPropertyNames(v).sort()
        : typeof v === 'string' ? v : v instanceof Error ? v.name : JSON.stringify(v) ?? String(v);
      const f = (...a) => show(a), tag = (t, ...v) => t.join('|') + show(v);
      function C(a, b) { this.b = show(b) }
      function **inner(v) { const got = yield 'i'; yield show(got); return 'j' + show(v) }
      """;

  @AfterContainer
  static void close() {
    ENGINE.close();
  }

  @Provide
  Arbitrary<String> statements() {
    Arbitrary<String> expression = Arbitraries.of(EXPRESSIONS);
    Arbitrary<String> nested = expression.flatMap(e -> Arbitraries.oneOf(
        Arbitraries.just(fill(e, "yield 1")),
        expression.map(inner -> fill(e, fill(inner, "yield r")))));
    return Arbitraries.of(STATEMENTS).flatMap(s -> nested.map(e -> fill(s, e))).list().ofMinSize(1).ofMaxSize(3)
        .map(all -> String.join("\n  ", all));
  }

  private static String fill(String context, String expression) {
    return context.replace("${", "\0").replace("$", "(" + expression + ")").replace("\0", "${");
  }

  @Property(tries = 150, seed = "22", edgeCases = EdgeCasesMode.NONE)
  void aStateResumedTwiceGivesTheSame(@ForAll("statements") String statements) {
    String body = BODY.formatted(statements);
    assertEquals("", ENGINE.evaluate("(() => {\n" + PRELUDE + "const parallel = function **" + body
        + ", plain = function *" + body + ";\n"
        + COMPARISON + "})()"), statements);
  }
}
