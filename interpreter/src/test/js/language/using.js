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
