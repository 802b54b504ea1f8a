// Function.prototype.toString gives the source text.
function add(a, b) { /* sum */ return a + b; }
console.log(add.toString()); // expect: function add(a, b) { /* sum */ return a + b; }
console.log((a => a * 2).toString()); // expect: a => a * 2
console.log(({ m ( ) { } }).m.toString()); // expect: m ( ) { }
console.log(({ async  *  m ( ) { } }).m.toString()); // expect: async  *  m ( ) { }
console.log(Object.getOwnPropertyDescriptor({ get  x() { return 1; } }, "x").get.toString()); // expect: get  x() { return 1; }
console.log((class   A { x() {} }).toString()); // expect: class   A { x() {} }
console.log((class { static  s () { } }).s.toString()); // expect: s () { }
console.log(isNaN.toString()); // expect: function isNaN() { [native code] }
console.log(add.bind().toString()); // expect: function () { [native code] }
console.log(Object.getOwnPropertyDescriptor(Symbol.prototype, "description").get.toString()); // expect: function get description() { [native code] }
console.log(Object.getOwnPropertyDescriptor(RegExp, "$&").get.toString()); // expect: function get ["$&"]() { [native code] }
console.log(Function.prototype[Symbol.hasInstance].toString()); // expect: function [Symbol.hasInstance]() { [native code] }
console.log(new Proxy(function f() {}, {}) + ""); // expect: function () { [native code] }
Function.prototype.toString.call({}); // throws: TypeError: Function.prototype.toString requires that 'this' be a Function
---
// call and apply.
function show() { "use strict"; return String(this) + ":" + Array.from(arguments).join(); }
console.log(show.call(), show.call(1, 2, 3), show.apply(null), show.apply("t", [1, 2])); // expect: undefined: 1:2,3 null: t:1,2
console.log(show.apply(0, { length: 2, 1: "b" }), show.apply(0, undefined)); // expect: 0:,b 0:
console.log((function () { return typeof this; }).call(1), (function () { return this === globalThis; }).call(null)); // expect: object true
show.apply(0, 1); // throws: TypeError: CreateListFromArrayLike called on non-object
---
// bind.
function f(a, b, c) { return [this && this.t, a, b, c].join(); }
const g = f.bind({ t: "T" }, 1);
console.log(g(2, 3), g.name, g.length, "prototype" in g); // expect: T,1,2,3 bound f 2 false
console.log(g.bind({ t: "ignored" }, 5)(6), g.bind().name); // expect: T,1,5,6 bound bound f
function P(x, y) { this.x = x; this.y = y; this.nt = new.target === P; }
const Q = P.bind(null, 1);
const q = new Q(2);
console.log(q.x, q.y, q.nt, q instanceof Q, q instanceof P); // expect: 1 2 true true true
console.log((() => 1).bind().name + "|", f.bind(null, 1, 2, 3, 4).length); // expect: bound | 0
Object.defineProperty(f, "length", { value: Infinity });
console.log(f.bind().length); // expect: Infinity
Object.defineProperty(f, "length", { value: "3" });
Object.defineProperty(f, "name", { value: 1 });
console.log(f.bind().length, f.bind().name + "|"); // expect: 0 bound |
new ((() => 1).bind())(); // throws: TypeError: (intermediate value).bind(...) is not a constructor
---
// Properties of functions, and of Function.prototype.
const names = (o) => Reflect.ownKeys(o).map(String).join();
console.log(names(function f() { "use strict"; }), names(() => 1), names(class { static m() {} }), names({ m() {} }.m)); // expect: length,name,prototype length,name length,name,prototype,m length,name
console.log(names(Function.prototype)); // expect: length,name,arguments,caller,constructor,apply,bind,call,toString,Symbol(Symbol.hasInstance)
console.log(Function.prototype(), Function.prototype.name + "|", Function.prototype.length); // expect: undefined | 0
const d = Object.getOwnPropertyDescriptor(Function.prototype, "caller");
console.log(d.get === d.set, d.enumerable, d.configurable, Object.isFrozen(d.get), d.get.name + "|"); // expect: true false true true |
(() => 1).caller; // throws: TypeError: 'caller', 'callee', and 'arguments' properties may not be accessed on strict mode functions or the arguments objects for calls to them
---
// instanceof through Symbol.hasInstance, bound functions and prototypes that are no objects.
class Even { static [Symbol.hasInstance](n) { return n % 2 === 0; } }
console.log(2 instanceof Even, 1 instanceof Even); // expect: true false
console.log(Function.prototype[Symbol.hasInstance].call(Object, {}), Function.prototype[Symbol.hasInstance].call({}, {})); // expect: true false
function F() {}
const f = new F();
F.prototype = 1;
console.log(1 instanceof F); // expect: false
f instanceof F; // throws: TypeError: Function has non-object prototype '1' in instanceof check
---
// Functions made of text.
const sum = new Function("a, b", "c", "return a + b + c");
console.log(sum(1, 2, 3), sum.name, sum.length); // expect: 6 anonymous 3
console.log(sum.toString().split("\n").join("|")); // expect: function anonymous(a, b,c|) {|return a + b + c|}
console.log(Function("return this")() === globalThis, Function("'use strict'; return this")()); // expect: true undefined
const local = 1;
console.log(Function("return typeof loc")()); // expect: undefined
new Function("/*", "*/){"); // throws: SyntaxError: Arg string terminates parameters early
---
new Function("a", "a", "'use strict'"); // throws: SyntaxError: Duplicate parameter name not allowed in this context
---
// A function that is bound again and again has a long name, and can still be called.
let f = () => 1;
for (let i = 0; i < 50000; i++) f = f.bind();
console.log(f(), f.name.length); // expect: 1 300001
---
// Recursion without end through built-ins is a RangeError.
const ends = (g) => { try { g(); } catch (e) { return e.name; } };
console.log(ends(function f() { return f.apply(this, arguments); })); // expect: RangeError
console.log(ends(() => { const o = { toString() { return "" + this; } }; return "" + o; })); // expect: RangeError
console.log(ends(() => { const p = new Proxy({}, {}); Object.setPrototypeOf(p, p); return p.x; })); // expect: RangeError
