// A page of calls of co: generators that wait for promises.
const co = require("co");
const log = (...all) => console.log(...all);
const later = (v, ms = 1) => new Promise((resolve) => setTimeout(resolve, ms, v));
const failing = (m) => new Promise((_, reject) => setTimeout(reject, 1, new Error(m)));
const thunk = (v) => (done) => setTimeout(() => done(v instanceof Error ? v : null, v), 1);

co(function* () {
  log(yield later("promise"), yield [later(1), later(2, 3), 3], yield { a: later("a"), b: "b" }, yield thunk("thunk"));
  log(yield function* () { return yield later("function"); }, yield (function* () { return yield* inner(4); })());
  try { yield failing("rejected"); } catch (e) { log("caught", e.message); }
  try { yield thunk(new Error("thunk failed")); } catch (e) { log("caught", e.message); }
  try { yield 5; } catch (e) { log(e.name, e.message); }
  try { yield [later(1), failing("in array")]; } catch (e) { log("caught", e.message); }
  try { yield* deep(30); } finally { log("finally", yield later("in finally")); }
  return "done";
}).then(log, log);

function* inner(n) { return n === 0 ? "bottom" : yield* inner(n - 1); }
function* deep(n) { if (n > 0) yield* deep(n - 1); else log(yield later("deep")); }

const add = co.wrap(function* (a, b) { return (yield later(a)) + (yield Promise.resolve(b)) + this.c; });
add.call({ c: 100 }, 1, 2).then((v) => log("wrapped", v));
log(typeof add.__generatorFunction__, co.default === co, co.co === co);
co(function* () { throw new Error("at once"); }).catch((e) => log(e.message));
co(function* () { yield failing("not caught"); }).catch((e) => log(e.message));
co(() => "no generator").then(log);
co("plain").then(log);
co(function* () {
  const order = [];
  yield [
    co(function* () { order.push("a1"); yield later(0, 5); order.push("a2"); }),
    co(function* () { order.push("b1"); yield Promise.resolve(); order.push("b2"); }),
  ];
  log(order.join());
  for (let i = 0; i < 1000; i++) yield Promise.resolve(i);
  log("a thousand");
}).then(() => co.call({ n: 7 }, function* (x) { log(this.n, x); }, 8));
