// using disposes at the end of the block, last first. (not on node)
const log = [];
const r = (name) => ({ [Symbol.dispose]() { log.push(name); } });
{ using a = r("a"), b = r("b"); log.push("body"); using c = null, d = undefined; }
console.log(log.join()); // expect: body,b,a
---
// using disposes on return, break, continue and throw. (not on node)
const log = [];
const r = (name) => ({ [Symbol.dispose]() { log.push(name); } });
(function () { using a = r("return"); return log.push("before"); })();
for (const n of [1, 2, 3]) { using a = r("turn" + n); if (n === 1) continue; break; }
try { using a = r("throw"); throw new Error("body"); } catch (e) { log.push(e.message); }
for (using a of [r("x"), r("y")]) log.push("in");
for (using a = r("for"), b = { n: 0 , [Symbol.dispose]() {} }; b.n < 1; b.n++) log.push("loop");
console.log(log.join()); // expect: before,return,turn1,turn2,throw,body,in,x,in,y,loop,for
---
// Errors of disposal suppress earlier ones. (not on node)
const bad = (name) => ({ [Symbol.dispose]() { throw new Error(name); } });
try { using a = bad("a"); using b = bad("b"); throw new Error("body"); } catch (e) {
  console.log(e.name, e.error.message, e.suppressed.name, e.suppressed.error.message, e.suppressed.suppressed.message); // expect: SuppressedError a SuppressedError b body
}
try { using a = bad("only"); } catch (e) { console.log(e.message); } // expect: only
---
// What cannot be disposed of. (not on node)
try { using a = {}; } catch (e) { console.log(e.name); } // expect: TypeError
try { using a = 5; } catch (e) { console.log(e.name); } // expect: TypeError
{ using a = { [Symbol.dispose]() {} }; try { a = 1; } catch (e) { console.log(e.message); } } // expect: Assignment to constant variable.
---
// A stack that overflows disposes of resources, too, and what disposal throws suppresses it. (not on node)
const log = [];
function deeper() { return deeper() + 1; }
try { using a = { [Symbol.dispose]() { log.push("disposed"); } }; deeper(); } catch (e) { log.push(e.name); }
function *g() { try { using a = { [Symbol.dispose]() { log.push("disposed"); } }; yield; deeper(); } catch (e) { log.push(e.name); } }
[...g()];
try { using a = { [Symbol.dispose]() { throw 1; } }; deeper(); } catch (e) { log.push(e.error, e.suppressed.name); }
try { using a = { [Symbol.dispose]: deeper }; throw 2; } catch (e) { log.push(e.error.name, e.suppressed); }
console.log(log.join()); // expect: disposed,RangeError,disposed,RangeError,1,RangeError,RangeError,2
---
// Stacks of resources say what blocks say. (not on node)
const bad = { [Symbol.dispose]() { throw 1; } };
try { using a = {}; } catch (e) { console.log(e.message); } // expect: Symbol(Symbol.dispose) is not a function
try { new DisposableStack().use({}); } catch (e) { console.log(e.message); } // expect: Symbol(Symbol.dispose) is not a function
try { new AsyncDisposableStack().use({}); } catch (e) { console.log(e.message); } // expect: Symbol(Symbol.asyncDispose) is not a function
try { using a = bad, b = bad; } catch (e) { console.log(e.message); } // expect: An error was suppressed during disposal
try { const s = new DisposableStack(); s.use(bad); s.use(bad); s.dispose(); } catch (e) { console.log(e.message); } // expect: An error was suppressed during disposal
(async () => { await using a = {}; })().catch((e) => console.log(e.message)); // expect: Symbol(Symbol.asyncDispose) is not a function
---
// Await using awaits once where nothing was to be disposed of, and after each method that was called. (not on node)
const log = [];
const method = (name, f = () => {}) => ({ [Symbol.asyncDispose]() { log.push(name); f(); } });
const sync = (name, f = () => {}) => ({ [Symbol.dispose]() { log.push(name); f(); } });
async function nothing() { await using a = null, b = undefined, c = null; }
async function one() { await using a = null, b = method("b"), c = null; }
async function two() { await using a = method("a"), b = sync("b"); }
async function mixed() { using a = sync("a"); await using b = null; }
async function later() { await using a = null; using b = sync("b"); }
async function throwing() { await using a = method("a", () => { throw 1; }); }
async function throwingSync() { await using a = sync("a", () => { throw 1; }); }
async function loop() { for (await using a of [null, method("turn")]); }
function stack(...values) { const s = new AsyncDisposableStack(); for (const v of values) s.use(v); return s.disposeAsync(); }
async function ticks() { for (let i = 0; i < 5; i++) { log.push(i); await 0; } }
async function show(f) {
  log.length = 0;
  await Promise.all([f().then(() => log.push("end"), () => log.push("thrown")), ticks()]);
  console.log(log.join(" "));
}
(async () => {
  await show(nothing); // expect: 0 1 end 2 3 4
  await show(one); // expect: b 0 1 end 2 3 4
  await show(two); // expect: b 0 a 1 2 end 3 4
  await show(mixed); // expect: 0 a 1 end 2 3 4
  await show(later); // expect: b 0 1 end 2 3 4
  await show(throwing); // expect: a 0 thrown 1 2 3 4
  await show(throwingSync); // expect: a 0 1 thrown 2 3 4
  await show(loop); // expect: 0 turn 1 2 end 3 4
  await show(() => stack(null, undefined)); // expect: 0 1 end 2 3 4
  await show(() => stack(null, method("b"), null)); // expect: b 0 1 end 2 3 4
  await show(() => stack(sync("a", () => { throw 1; }))); // expect: a 0 1 thrown 2 3 4
})();
