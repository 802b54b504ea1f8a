package everett.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import everett.host.Engine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is suspended goes as deep as it must, and goes away with what it holds when nobody holds it. */
class SuspendedStateTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "function* f(held) { yield 1; return held; } const keep = (o) => f(o).next();",
    "async function f(held) { await new Promise(() => {}); return held; } const keep = (o) => { f(o); };",
    "async function* f(held) { yield 1; return held; } const keep = (o) => { f(o).next(); };",
    "function* f(held) { yield 1; return held; } function* g(held) { yield* f(held); } const keep = (o) => g(o).next();",
    "async function f(held) { for await (const x of [new Promise(() => {})]) return held; } const keep = (o) => { f(o); };",
    "const keep = (o) => { new Promise(() => {}).then(() => o); };",
  })
  void whatNobodyHoldsIsCollected(String program) throws InterruptedException {
    try (Engine engine = Engine.create()) {
      engine.evaluate(program + "var refs = []; for (let i = 0; i < 10; i++) { const o = { i };"
          + " refs.push(new WeakRef(o)); keep(o); }");
      engine.runPending();
      Object left = 10;
      for (int i = 0; i < 50 && !left.equals(0); i++) {
        System.gc();
        Thread.sleep(10);
        engine.runPending();
        left = engine.evaluate("refs.filter((r) => r.deref() !== undefined).length");
        engine.runPending();
      }
      assertEquals(0, left, program);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "let p = Promise.resolve(0); for (let i = 0; i < 1e6; i++) p = p.then((v) => v + 1); p.then((v) => { out = v; }) | 1000000",
    "let n = 0; for (let i = 0; i < 1e5; i++) setTimeout(() => { out = ++n; }, i % 3) | 100000",
    "function* g(n) { if (n) yield* g(n - 1); yield n; } let n = 0; for (const x of g(1e5)) n++; out = n | 100001",
    "function* g() { for (let i = 0; i < 1e6; i++) yield i; } function* o() { yield* g(); } for (const x of o()) out = x | 999999",
    "function* g(n) { if (n) for (const x of g(n - 1)) yield x; yield n; } try { g(1e5).next(); } catch (e) { out = e.name; } | RangeError",
    "function* g(n) { yield n && g(n - 1).next().value; } try { g(1e5).next(); } catch (e) { out = e.name; } | RangeError",
    "async function f(n) { return n && (await f(n - 1)); } f(1e5).catch((e) => { out = e.name; }) | RangeError",
    "(async () => { for (let i = 0; i < 1e6; i++) out = await i; })() | 999999",
  })
  void longAndDeepIsFine(String program, String result) {
    try (Engine engine = Engine.create()) {
      engine.evaluate("var out; { " + program + " }");
      engine.runPending();
      assertEquals(result, engine.evaluate("String(out)"), program);
    }
  }
}
