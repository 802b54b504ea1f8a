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
    "function **f(held) { yield 1; return held; } const keep = (o) => f(o).next();",
    "async function **f(held) { await new Promise(() => {}); return held; } const keep = (o) => { f(o).next(); };",
    // a branch that is dropped, of a state that is kept
    "function **f() { const held = yield; yield; return held; } const s = f().next(); const keep = (o) => { s.next(o); };",
    "function **f() { const held = yield; yield () => held; } const s = f().next(); const keep = (o) => { s.next(o); };",
    "function **f() { const held = yield; yield; } function **g() { yield* f(); } const s = g().next();"
        + "const keep = (o) => { s.next(o); };",
    // what later steps have let go, of states that are kept
    "function **f() { let held; for (;;) held = yield; }"
        + "const kept = [], keep = (o) => { kept.push(f().next().next(o).next().next()); };",
    "function **f() { let held; const set = (v) => { held = v; }; for (;;) set(yield); }"
        + "const kept = [], keep = (o) => { kept.push(f().next().next(o).next().next()); };",
    "function **f() { for (;;) { const held = yield; const get = () => held; get(); } }"
        + "const kept = [], keep = (o) => { kept.push(f().next().next(o).next().next()); };",
    "function **f() { let get; for (;;) { const held = yield get; get = () => held; } }"
        + "const kept = [], keep = (o) => { kept.push(f().next().next(o).next().next()); };",
    "function **f() { for (;;) { const held = yield; const get = () => held; yield* g(get); } function **g(get) { yield; } }"
        + "const kept = [], keep = (o) => { kept.push(f().next().next(o).next().next()); };",
    "function **f() { var v; for (;;) { v = yield; eval('var held = v, get = () => held'); } }"
        + "const kept = [], keep = (o) => { kept.push(f().next().next(o).next().next()); };",
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
    "function **g() { let n = 0, f; for (;;) { f = () => n; n += yield f; } } let s = g().next();"
        + " for (let i = 0; i < 1e6; i++) s = s.next(1); out = s.value() | 1000000",
    "function **g() { for (;;) for (let i = 0; i < 2; i++) { const k = i; yield () => k; } } let s = g().next();"
        + " for (let i = 0; i < 1e6; i++) s = s.next(); out = s.value() | 0",
    "function **g() { let n = 0; const add = (d) => { n += d; }; for (;;) add(yield n); } let s = g().next();"
        + " for (let i = 0; i < 3e5; i++) { s.next(5); s = s.next(1); } out = s.value | 300000",
  })
  void longAndDeepIsFine(String program, String result) {
    try (Engine engine = Engine.create()) {
      engine.evaluate("var out; { " + program + " }");
      engine.runPending();
      assertEquals(result, engine.evaluate("String(out)"), program);
    }
  }
}
