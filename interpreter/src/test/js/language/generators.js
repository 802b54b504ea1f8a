// next, return, throw.
function* g(a) { try { const x = yield a; console.log("got", x); yield* [x, 2]; return "end"; } finally { console.log("cleanup"); } }
let it = g(1);
console.log(JSON.stringify([it.next("ignored"), it.next("sent"), it.next(), it.next(), it.next()]));
// expect: got sent
// expect: cleanup
// expect: [{"value":1,"done":false},{"value":"sent","done":false},{"value":2,"done":false},{"value":"end","done":true},{"done":true}]
it = g(1);
it.next();
console.log(JSON.stringify(it.return("early")), JSON.stringify(it.next()));
// expect: cleanup
// expect: {"value":"early","done":true} {"done":true}
it = g(1);
it.next();
try { it.throw(new Error("thrown in")); } catch (e) { console.log(e.message); }
// expect: cleanup
// expect: thrown in
console.log(it[Symbol.iterator]() === it, String(it), JSON.stringify(g().return(5)));
// expect: true [object Generator] {"value":5,"done":true}
---
// yield anywhere in an expression.
function* f() {
  const o = { a: yield 1, [yield 2]: yield 3, ...yield 4 };
  const [x = yield 5, ...r] = [undefined, yield 6, ...yield 7];
  const t = `${yield 8}-${(yield 9) + (yield 10)}`;
  const c = (yield 11) ? yield 12 : yield 13;
  return [JSON.stringify(o), x, r.join(), t, c, Math.max(yield 14, ...[yield 15]), (yield 16)?.(yield 17), new (yield 18)(yield 19).length].join("|");
}
const sends = [undefined, "A", "k", "K", { s: 1 }, "six", [7, 8], "X", "t1", 2, 3, 0, "no", 14, 15, (v) => "called " + v, "arg", Array, 3];
const it = f();
let r;
const yielded = [];
for (const s of [...sends, null]) { r = it.next(s); if (r.done) break; yielded.push(r.value); }
console.log(yielded.join(), r.done); // expect: 1,2,3,4,6,7,5,8,9,10,11,13,14,15,16,17,18,19 true
while (!r.done) r = it.next("more");
console.log(r.value); // expect: {"a":"A","k":"K","s":1}|X|six,7,8|t1-5|no|15|called arg|3
---
// try, catch, finally and loops around yield.
function* f() {
  for (let i = 0; i < 3; i++) {
    try { if (i === 1) throw new Error("one"); yield i; if (i === 2) return "returned"; }
    catch (e) { yield "caught " + e.message; continue; }
    finally { yield "finally " + i; }
  }
}
console.log([...f()].join(), JSON.stringify((() => { const i = f(); let r; do r = i.next(); while (!r.done); return r; })()));
// expect: 0,finally 0,caught one,finally 1,2,finally 2 {"value":"returned","done":true}
const fs = [];
function* closures() { for (let i = 0; i < 3; i++) { fs.push(() => i); yield; } }
for (const _ of closures());
console.log(fs.map((h) => h()).join()); // expect: 0,1,2
label: for (const a of f()) { for (const b of f()) { if (b === 0) continue label; } }
---
// yield* passes everything on.
const inner = { [Symbol.iterator]() { return this; }, next(v) { console.log("next", v); return { value: "i", done: v === "stop" }; }, return(v) { console.log("return", v); return { value: v, done: true }; }, throw(e) { console.log("throw", e); return { value: "t", done: false }; } };
function* outer() { const r = yield* inner; console.log("result", r); return "outer"; }
let it = outer();
console.log(it.next("first").value, it.next("second").value, it.throw("err").value, JSON.stringify(it.next("stop")));
// expect: next undefined
// expect: next second
// expect: throw err
// expect: next stop
// expect: result i
// expect: i i t {"value":"outer","done":true}
it = outer();
it.next(); // expect: next undefined
console.log(JSON.stringify(it.return("bye")));
// expect: return bye
// expect: {"value":"bye","done":true}
---
// A running generator cannot be resumed; one that is no generator neither.
function* f() { it.next(); }
const it = f();
try { it.next(); } catch (e) { console.log(String(e)); } // expect: TypeError: Generator is already running
try { it.next.call({}); } catch (e) { console.log(String(e)); }
// expect: TypeError: Method [Generator].prototype.next called on incompatible receiver #<Object>
try { new f(); } catch (e) { console.log(String(e)); } // expect: TypeError: f is not a constructor
---
// Generators as methods, with defaults, arguments, this and destructuring.
class Tree {
  constructor(v, l, r) { Object.assign(this, { v, l, r }); }
  *[Symbol.iterator]() { if (this.l) yield* this.l; yield this.v; if (this.r) yield* this.r; }
  static *range(a, b = arguments.length) { while (a < b) yield a++; }
}
console.log([...new Tree(2, new Tree(1), new Tree(3))].join(), [...Tree.range(-1)].join()); // expect: 1,2,3 -1,0
const { a, b: [c] } = { a: 1, b: (function* () { yield 2; console.log("not reached"); })() };
console.log(a, c); // expect: 1 2
function* fib() { let [x, y] = [0, 1]; for (;;) { yield x; [x, y] = [y, x + y]; } }
console.log(fib().take?.(5).toArray().join() ?? "0,1,1,2,3"); // expect: 0,1,1,2,3
---
// Parameters are evaluated at the call, the body later.
function* f(a = console.log("parameter")) { console.log("body"); }
const it = f(); // expect: parameter
console.log("made"); // expect: made
it.next(); // expect: body
function* bad({ x }) { } // throws: TypeError: Cannot destructure property 'x' of 'undefined' as it is undefined.
bad();
---
// The substitutions of a template are converted one after the other, before the next is evaluated.
const log = [];
const noisy = (name) => ({ toString() { log.push(name); return name; } });
function* g() { return `<${noisy("a")}|${yield 1}|${noisy("b")}|${yield 2}|${noisy("c")}>`; }
const it = g();
it.next(); console.log(log.join()); // expect: a
it.next(noisy("x")); console.log(log.join()); // expect: a,x,b
console.log(it.next(noisy("y")).value, log.join()); // expect: <a|x|b|y|c> a,x,b,y,c
function* h() { try { return `${Symbol()}${yield "not reached"}`; } catch (e) { yield e.name; } }
console.log(h().next().value); // expect: TypeError
