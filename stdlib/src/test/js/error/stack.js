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
