// Who waits by yield* for a step of a function ** stands on its stack, from the inside out.
const stack = (e) => e.stack.split("\n").slice(1).map((line) => line.trim().replace(/ \(.*:(\d+:\d+)\)$/, " $1"));
function **inner() {
  for (;;) if (yield) throw new Error();
}
const o = {
  **middle() { const mine = 1; yield* inner(); return () => mine; },
};
class C {
  static **outer() { yield 0; yield* o.middle(); }
}
function of(action) {
  try {
    return action();
  } catch (e) {
    return stack(e).slice(0, 4).join(", ");
  }
}
const s = C.outer().next().next();
console.log(of(() => s.next(1))); // expect: at inner 4:29, at Object.middle 7:32, at C.outer 10:31, at ParallelGenerator.next (<anonymous>)
console.log(of(() => s.next(0).next(1))); // expect: at inner 4:29, at Object.middle 7:32, at C.outer 10:31, at ParallelGenerator.next (<anonymous>)
console.log(of(() => C.outer().next().next(1).next(1))); // expect: at inner 4:29, at Object.middle 7:32, at C.outer 10:31, at ParallelGenerator.next (<anonymous>)
---
// A state that was delegated to, whose step runs by itself, is called by nobody else; nor is what throws after the end of another.
const names = (e) => e.stack.split("\n").slice(1, 3).map((line) => line.trim().split(" ")[1]).join();
const of = (action) => {
  try {
    return action();
  } catch (e) {
    return names(e);
  }
};
function **g() { yield 1; throw new Error(); }
const s = g().next();
function **h() { yield* s; }
function **k() { try { yield* h(); } catch { throw new Error(); } }
console.log(of(() => h().next().next())); // expect: g,h
console.log(of(() => s.next())); // expect: g,ParallelGenerator.next
console.log(of(() => k().next())); // expect: k,ParallelGenerator.next
console.log(of(() => { for (const x of h()); })); // expect: g,h
---
// As many as the limit allows, of a deep chain.
function **deep(n) { if (n > 0) yield* deep(n - 1); yield; throw new Error(n); }
const s = deep(10000).next();
Error.stackTraceLimit = 5;
try {
  s.next();
} catch (e) {
  console.log(e.message, e.stack.split("\n").map((line) => line.trim().split(" ")[1]).join()); // expect: 0 0,deep,deep,deep,deep,deep
}
Error.stackTraceLimit = 20000;
try {
  s.next();
} catch (e) {
  console.log(e.stack.split("\n").filter((line) => line.includes("at deep ")).length); // expect: 10001
}
---
// Functions that are called by a step, and errors of async steps
const names = (e) => e.stack.split("\n").slice(1, 5).map((line) => line.trim().replace(/^at (async )?(\S*).*/, "$1$2")).join();
function fail() { throw new Error(); }
function **g() { yield 1; [1].map(fail); }
function **h() { yield* g(); }
try {
  h().next().next();
} catch (e) {
  console.log(names(e)); // expect: fail,Array.map,g,h
}
async function **ag() { yield 1; await null; fail(); }
async function **ah() { yield* ag(); }
ah().next().then((t) => t.next()).catch((e) => console.log(names(e))); // expect: fail,ag,async ah
