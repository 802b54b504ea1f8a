// stack is an own data property, writable, configurable, not enumerable.
const e = new Error("x");
const d = Object.getOwnPropertyDescriptor(e, "stack");
console.log(typeof d.value, d.writable, d.enumerable, d.configurable, e.hasOwnProperty("stack")); // expect: string true false true true
e.stack = 1;
console.log(e.stack); // expect: 1
const f = new Error("y");
console.log(delete f.stack, f.stack, Object.getOwnPropertyNames(f).join()); // expect: true undefined message
const g = Object.freeze(new Error("z"));
console.log(g.stack.split("\n")[0], Object.isFrozen(g)); // expect: Error: z true
console.log(Object.create(new Error("inherited")).stack.split("\n")[0]); // expect: Error: inherited
---
// The header is what the error is called when its stack is read first.
const e = new Error("a");
e.message = "b";
e.name = "Q";
console.log(e.stack.split("\n")[0]); // expect: Q: b
e.message = "c";
console.log(e.stack.split("\n")[0]); // expect: Q: b
---
// Errors with deleted properties still have their stack.
const e = new Error("a", { cause: 1 });
e.x = 1;
delete e.message;
console.log(e.stack.split("\n")[0], e.cause); // expect: Error 1
---
// Reading the stack while it is made.
const e = new Error("a");
Object.defineProperty(e, "name", { get() { return typeof this.stack; } });
console.log(e.stack.split("\n")[0] !== ""); // expect: true
---
// What the functions are called.
const at = (e) => e.stack.split("\n")[1].trim().split(" (")[0];
class A {
  constructor() { this.e = new Error(); }
  m() { return new Error(); }
  static s() { return new Error(); }
  get g() { return new Error(); }
  #p() { return new Error(); }
  pp() { return this.#p(); }
}
const a = new A();
console.log(at(a.e)); // expect: at new A
console.log(at(a.m())); // expect: at A.m
console.log(at(A.s())); // expect: at A.s
console.log(at(a.g)); // expect: at get g [as g]
console.log(at(a.pp())); // expect: at #p
function F() { this.e = new Error(); }
F.prototype.m = function () { return new Error(); };
console.log(at(new F().e)); // expect: at new F
const o = { k() { return new Error(); }, other: function named() { return new Error(); } };
console.log(at(o.k())); // expect: at Object.k
console.log(at(o.other())); // expect: at Object.named [as other]
function plain() { return new Error(); }
console.log(at(plain())); // expect: at plain
console.log(at((function () { "use strict"; return new Error(); }).call("s"))); // expect: at String.<anonymous>
---
// Subclasses' constructors are left out.
const at = (e) => e.stack.split("\n")[1].trim().split(" (")[0];
class Mine extends Error { constructor() { super("m"); } }
class More extends Mine {}
function make() { return new More(); }
console.log(at(make())); // expect: at make
---
// Error.captureStackTrace leaves out what is above a function.
const at = (e) => e.stack.split("\n")[1].trim().split(" (")[0];
function outer() { return inner(); }
function inner() { const o = { name: "N", message: "M" }; Error.captureStackTrace(o, inner); return o; }
const o = outer();
console.log(at(o), o.stack.split("\n")[0], Object.keys(o).join()); // expect: at outer N: M name,message
function Old(message) { this.message = message; Error.captureStackTrace(this, Old); }
Old.prototype = Object.create(Error.prototype);
function makeOld() { return new Old("m"); }
console.log(at(makeOld()), makeOld().stack.split("\n")[0]); // expect: at makeOld Error: m
function never() {}
const n = {};
Error.captureStackTrace(n, never);
console.log(n.stack.split("\n").length); // expect: 1
Error.captureStackTrace(Object.freeze({})); // throws: TypeError: Cannot define property stack, object is not extensible
---
// Error.stackTraceLimit.
const limit = Object.getOwnPropertyDescriptor(Error, "stackTraceLimit");
console.log(limit.value, limit.writable, limit.enumerable, limit.configurable); // expect: 10 true true true
function deep(n) { return n === 0 ? new Error("deep") : deep(n - 1); }
console.log(deep(50).stack.split("\n").length); // expect: 11
Error.stackTraceLimit = 3;
console.log(deep(50).stack.split("\n").length); // expect: 4
Error.stackTraceLimit = 0;
console.log(deep(50).stack); // expect: Error: deep
Error.stackTraceLimit = "x";
console.log(deep(50).stack, deep(1).hasOwnProperty("stack")); // expect: undefined true
Error.stackTraceLimit = 10;
---
// Places are those of the calls.
function f() { return new Error("here"); }
const lines = f().stack.split("\n").map((l) => l.split(":").slice(-2).map(parseFloat));
console.log(lines[2][0] - lines[1][0], lines[1][1], lines[2][1]); // expect: 1 23 15
---
// Built-in functions are in the stack where they have called, or have thrown themselves.
const calls = (g) => {
  try {
    g();
  } catch (e) {
    return e.stack.split('\n').filter((line) => line.endsWith('(<anonymous>)')).map((line) => line.slice(7, -14)).join();
  }
};
const f = () => { throw new Error('f'); };
console.log(calls(() => [1].map(f))); // expect: Array.map
console.log(calls(() => [1].forEach(() => [2].some(f)))); // expect: Array.some,Array.forEach
console.log(calls(() => JSON.parse('{'))); // expect: JSON.parse
console.log(calls(() => JSON.stringify({ toJSON: f }))); // expect: JSON.stringify
console.log(calls(() => new Promise(1))); // expect: new Promise
console.log(calls(() => new Map([1]))); // expect: new Map
console.log(calls(() => new (class extends Map {})(5))); // expect: new Map
console.log(calls(() => 'a'.replace(/a/, f))); // expect: String.replace
console.log(calls(() => Object.fromEntries(5))); // expect: Function.fromEntries
console.log(calls(() => decodeURIComponent('%'))); // expect: decodeURIComponent
console.log(calls(() => Math.max({ valueOf: f }))); // expect: Math.max
console.log(calls(() => Object.getOwnPropertyDescriptor(Map.prototype, 'size').get.call(1))); // expect: get size
console.log(calls(() => Array.prototype.filter.call([1], f))); // expect: Array.filter
// Those that only pass a call on are not.
console.log(calls(() => f.call()) === '', calls(() => f.apply()) === '', calls(() => Reflect.apply(f, 1, [])) === ''); // expect: true true true
console.log(calls(() => f.bind()()) === '', calls(() => new Array(-1)) === ''); // expect: true true
---
// Those that have returned are not in the stack any more, whatever way they have ended.
const lines = (e) => e.stack.split('\n').length;
const plain = lines(new Error());
[1].map(() => 1);
console.log(lines(new Error()) === plain); // expect: true
try { [1].map(() => { throw 1; }); } catch { console.log(lines(new Error()) === plain); } // expect: true
try { try { JSON.parse('{'); } finally { console.log(lines(new Error()) === plain); } } catch {} // expect: true
for (const g of [Math.abs, () => console.log(lines(new Error()) === plain + 1)]) g(1); // expect: true
try { for (const x of new Set([1])) { null.x; } } catch (e) { console.log(e.stack.includes('<anonymous>')); } // expect: false
try { null.x; } catch (e) { console.log(e.stack.includes('<anonymous>')); } // expect: false
function* g() { try { JSON.parse('{'); } catch { yield new Error(); } }
const [e] = g();
console.log(e.stack.split('\n').some((line) => line.includes('JSON.parse'))); // expect: false
---
// The constructor of an error, and what captures a stack, are not in it; what has called them is.
console.log(new Error().stack.includes('new Error'), Error().stack.includes('at Error')); // expect: false false
const o = {};
Error.captureStackTrace(o);
console.log(o.stack.includes('captureStackTrace')); // expect: false
const [made] = ['m'].map((m) => new Error(m));
console.log(made.stack.split("\n")[2].trim()); // expect: at Array.map (<anonymous>)
---
// A conversion's place is that of its operator.
const f = () => { throw new Error("f"); };
const o = { valueOf: f, toString: f };
let x = o;
const place = (g) => { try { g(); } catch (e) { const [, at] = e.stack.split("\n").slice(1); return at.split(":").at(-1).replace(")", ""); } };
console.log(place(() => { null ?? +o; })); // expect: 35
console.log(place(() => { null ?? -o; })); // expect: 35
console.log(place(() => { null ?? ~o; })); // expect: 35
console.log(place(() => { null ?? `a${1}${o}`; })); // expect: 43
console.log(place(() => { null ?? x++; })); // expect: 35
console.log(place(() => { null ?? --x; })); // expect: 35
console.log(place(() => { const p = { o }; p.o++; })); // expect: 44
