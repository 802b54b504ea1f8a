// Defaults see earlier parameters, this and arguments.
function f(a, b = a + 1, c = arguments.length, d = this.k) { return [a, b, c, d].join(); }
console.log(f.call({ k: "this" }, 1), f.call({ k: 0 }, 1, undefined, null)); // expect: 1,2,1,this 1,2,,0
console.log((function (a = 1) { arguments[0] = 9; return a; })(5), (function (a) { arguments[0] = 9; return a; })(5));
// expect: 5 9
---
// Rest and spread.
const f = (a, ...r) => [a, r.length, r.join("")].join("/");
console.log(f(), f(1), f(1, 2, 3), f(..."abc"), f(...[], ...[1, 2], 3, ...new Set([4])));
// expect: /0/ 1/0/ 1/2/23 a/2/bc 1/3/234
console.log([...[1, 2], ...new Map([[3, 4]]).keys(), ...""].join(), Math.max(...[1, 5, 3]), [..."h😀"].length);
// expect: 1,2,3 5 2
console.log(new Date(...[2020, 1, 1]).getDate(), ({ ...null, ...undefined, ...1, ..."ab", ...[9] })[0]); // expect: 1 9
let o = { a: 1, get b() { return this.a + 1; }, ...{ a: 5 } };
console.log(o.a, o.b, Object.keys({ ...o, c: 3 }).join()); // expect: 5 6 a,b,c
f(...5); // throws: TypeError: 5 is not iterable
---
// Spreads of arrays of every kind of elements, with holes, and where somebody watches.
const kinds = [[], [1, 2], [1.5, -0], ["a", null], [, 3], [1, , "b"]];
const show = a => a.map(x => Object.is(x, -0) ? "-0" : String(x)).join();
for (const a of kinds) console.log(kinds.map(b => show([...a, ...b, 7])).join(" | "));
// expect: 7 | 1,2,7 | 1.5,-0,7 | a,null,7 | undefined,3,7 | 1,undefined,b,7
// expect: 1,2,7 | 1,2,1,2,7 | 1,2,1.5,-0,7 | 1,2,a,null,7 | 1,2,undefined,3,7 | 1,2,1,undefined,b,7
// expect: 1.5,-0,7 | 1.5,-0,1,2,7 | 1.5,-0,1.5,-0,7 | 1.5,-0,a,null,7 | 1.5,-0,undefined,3,7 | 1.5,-0,1,undefined,b,7
// expect: a,null,7 | a,null,1,2,7 | a,null,1.5,-0,7 | a,null,a,null,7 | a,null,undefined,3,7 | a,null,1,undefined,b,7
// expect: undefined,3,7 | undefined,3,1,2,7 | undefined,3,1.5,-0,7 | undefined,3,a,null,7 | undefined,3,undefined,3,7 | undefined,3,1,undefined,b,7
// expect: 1,undefined,b,7 | 1,undefined,b,1,2,7 | 1,undefined,b,1.5,-0,7 | 1,undefined,b,a,null,7 | 1,undefined,b,undefined,3,7 | 1,undefined,b,1,undefined,b,7
const source = [1, 2], copy = [...source];
copy.push(3);
copy[0] = "x";
console.log(source.join(), copy.join(), 0 in [...[,]], Math.max(...source, ...copy.slice(1)), String(...[,])); // expect: 1,2 x,2,3 true 3 undefined
function* g() { const r = [0, ...(yield), ...[, 4]]; r.push(5); return r; }
const it = g();
it.next();
console.log(it.next([1, 2]).value.join()); // expect: 0,1,2,,4,5
Array.prototype[0] = "p";
console.log([...[, 2]].join(), ((...a) => a.join())(...[, 2], ...[,]), 0 in []); // expect: p,2 p,2,p true
delete Array.prototype[0];
Object.defineProperty(Object.prototype, 1, { get() { this.push("more"); return "got"; }, configurable: true });
console.log([...[1, , 3]].join()); // expect: 1,got,3,more
delete Object.prototype[1];
Array.prototype[Symbol.iterator] = function* () { yield "mine"; };
console.log([...[1, 2], 3].join(), Math.max.call(...[1, 2])); // expect: mine,3 -Infinity
---
// What is spread is called by its name, also in generators.
let nothing;
function* g() { return [yield, ...nothing]; }
const it = g();
it.next();
it.next(); // throws: TypeError: nothing is not iterable
---
// Mapped arguments.
function f(a, b) {
  arguments[0] = "x";
  b = "y";
  console.log(a, arguments[1], arguments.length);
  delete arguments[0];
  arguments[0] = "z";
  console.log(a);
  Object.defineProperty(arguments, 1, { writable: false });
  b = "later";
  console.log(arguments[1], b);
  arguments.length = 1;
  console.log([...arguments].join(), Array.prototype.slice.call(arguments).length);
}
f(1, 2);
// expect: x y 2
// expect: x
// expect: y later
// expect: z 1
function g(a) { "use strict"; a = 2; return arguments[0]; }
console.log(g(1), (function (a) { a = 2; return arguments[0]; })(), (function (a, a) { arguments[1] = 5; return a; })(1, 2));
// expect: 1 undefined 5
(function () { console.log(typeof arguments.callee, Object.prototype.toString.call(arguments), Object.keys(arguments).join()); })(1, 2);
// expect: function [object Arguments] 0,1
(function () { "use strict"; try { arguments.callee; } catch (e) { console.log(e.message); } })();
// expect: 'caller', 'callee', and 'arguments' properties may not be accessed on strict mode functions or the arguments objects for calls to them
(function () { return (() => console.log(arguments[0]))(); })("outer's"); // expect: outer's
---
// An argument becomes a property as others are when something unusual is done to it; nobody can tell.
const steps = {
  write: x => { x[0] = "w"; x[0] += "+"; }, remove: x => delete x[0], again: x => { delete x[0]; x[0] = "again"; }, far: x => { x[4] = "far"; },
  hide: x => Object.defineProperty(x, 0, { enumerable: false }), lock: x => { Object.defineProperty(x, 0, { writable: false }); },
  get: x => Object.defineProperty(x, 1, { get() { return "got"; }, configurable: true }), shorter: x => { x.length = 1; },
  longer: x => { x.length = 4; }, seal: x => Object.seal(x), freeze: x => Object.freeze(x), close: x => { Object.preventExtensions(x); x[3] = "no"; },
  other: x => Reflect.set(x, 0, "other", {}), onto: x => Reflect.set({}, 0, "onto", x), child: x => { Object.create(x)[0] = "child"; },
  shift: x => Array.prototype.shift.call(x), push: x => Array.prototype.push.call(x, "p"), sort: x => Array.prototype.reverse.call(x),
};
function state(x, a) {
  const shown = [];
  for (const k in x) shown.push(k);
  return [x[0], x[1], 0 in x, x.length, [].slice.call(x).join("."), a, shown.join("."), Reflect.ownKeys(x).length, Math.max.apply(null, x)].join();
}
function sloppy(a, b) { steps[this.step](arguments); const s = state(arguments, a); a = "A"; return s + " " + arguments[0]; }
function strict(a, b) { "use strict"; try { steps[this.step](arguments); } catch (e) { return e.name; } const s = state(arguments, a); a = "A"; return s + " " + arguments[0]; }
for (const step in steps) console.log(step, "|", sloppy.call({ step }, 1, 2), "|", strict.call({ step }, 1, 2));
// expect: write | w+,2,true,2,w+.2,w+,0.1,5,NaN A | w+,2,true,2,w+.2,1,0.1,5,NaN w+
// expect: remove | ,2,false,2,.2,1,1,4,NaN undefined | ,2,false,2,.2,1,1,4,NaN undefined
// expect: again | again,2,true,2,again.2,1,0.1,5,NaN again | again,2,true,2,again.2,1,0.1,5,NaN again
// expect: far | 1,2,true,2,1.2,1,0.1.4,6,2 A | 1,2,true,2,1.2,1,0.1.4,6,2 1
// expect: hide | 1,2,true,2,1.2,1,1,5,2 A | 1,2,true,2,1.2,1,1,5,2 1
// expect: lock | 1,2,true,2,1.2,1,0.1,5,2 1 | 1,2,true,2,1.2,1,0.1,5,2 1
// expect: get | 1,got,true,2,1.got,1,0.1,5,NaN A | 1,got,true,2,1.got,1,0.1,5,NaN 1
// expect: shorter | 1,2,true,1,1,1,0.1,5,1 A | 1,2,true,1,1,1,0.1,5,1 1
// expect: longer | 1,2,true,4,1.2..,1,0.1,5,NaN A | 1,2,true,4,1.2..,1,0.1,5,NaN 1
// expect: seal | 1,2,true,2,1.2,1,0.1,5,2 A | 1,2,true,2,1.2,1,0.1,5,2 1
// expect: freeze | 1,2,true,2,1.2,1,0.1,5,2 1 | 1,2,true,2,1.2,1,0.1,5,2 1
// expect: close | 1,2,true,2,1.2,1,0.1,5,2 A | 1,2,true,2,1.2,1,0.1,5,2 1
// expect: other | 1,2,true,2,1.2,1,0.1,5,2 A | 1,2,true,2,1.2,1,0.1,5,2 1
// expect: onto | onto,2,true,2,onto.2,onto,0.1,5,NaN A | onto,2,true,2,onto.2,1,0.1,5,NaN onto
// expect: child | 1,2,true,2,1.2,1,0.1,5,2 A | 1,2,true,2,1.2,1,0.1,5,2 1
// expect: shift | 2,,true,1,2,2,0,4,2 A | 2,,true,1,2,1,0,4,2 2
// expect: push | 1,2,true,3,1.2.p,1,0.1.2,6,NaN A | 1,2,true,3,1.2.p,1,0.1.2,6,NaN 1
// expect: sort | 2,1,true,2,2.1,2,0.1,5,2 A | 2,1,true,2,2.1,1,0.1,5,2 2
console.log((function () { return [].concat.apply([], arguments).length + Reflect.apply(Math.min, null, arguments); })(7, 8, 9)); // expect: 10
---
// this.
function sloppy() { return typeof this; }
function strict() { "use strict"; return typeof this; }
console.log(sloppy.call(1), strict.call(1), sloppy.call(null), strict.call(null), sloppy.call("s") + strict.call("s"));
// expect: object number object object objectstring
const o = { f() { return this === o; }, g: () => typeof this, h() { return (() => this === o)(); } };
console.log(o.f(), (o.f)(), (0, o.f)(), (o.f = o.f)(), o.h(), o["f"](), o?.f(), o.f?.(), (o?.f)());
// expect: true true false false true true true true true
---
// new.target and constructors' returns.
function F() { return new.target === F; }
function G() { this.a = 1; return { b: 2 }; }
function H() { this.a = 1; return 5; }
console.log(F(), typeof new F(), new G().a, new G().b, new H().a); // expect: false object undefined 2 1
function K() { return () => new.target; }
console.log(new K()() === K, K()(), Reflect.construct(K, [], G)() === G); // expect: true undefined true
console.log(new (class { constructor() { this.t = new.target.name; } })().t, (function () { return new.target; }).call({}));
// expect:  undefined
---
// Functions have lengths, names, and texts.
const o = { m() {}, get g() { return 1; }, set g(v) {}, ["c" + 1]: () => {}, [Symbol("s")]: function () {}, async a() {}, *gen() {} };
console.log(o.m.name, o.c1.name, Object.getOwnPropertyDescriptor(o, "g").get.name, Object.getOwnPropertyDescriptor(o, "g").set.name);
// expect: m c1 get g set g
console.log(o[Object.getOwnPropertySymbols(o)[0]].name, o.a.name, o.gen.name, (() => {}).name, (function () {}).name === "");
// expect: [s] a gen  true
let v = function () {}, w = v, cl = class { static name = "own"; };
console.log(v.name, w.name, cl.name, (function named() {}).name); // expect: v v own named
console.log(o.m.toString(), String((a, b) => a + b), `${function   spaced ( ) { /* kept */ }}`, class A { x }.toString());
// expect: m() {} (a, b) => a + b function   spaced ( ) { /* kept */ } class A { x }
console.log("prototype" in o.m, "prototype" in (() => {}), "prototype" in v, "prototype" in cl, v.prototype.constructor === v);
// expect: false false true true true
---
// Methods and arrow functions are no constructors.
const o = { m() {} }, arrow = () => {};
try { new o.m(); } catch (e) { console.log(e.message); } // expect: o.m is not a constructor
try { new arrow(); } catch (e) { console.log(e.message); } // expect: arrow is not a constructor
try { new 5(); } catch (e) { console.log(e.message); } // expect: 5 is not a constructor
try { new o.none(); } catch (e) { console.log(e.message); } // expect: o.none is not a constructor
try { new (async () => {})(); } catch (e) { console.log(e.message); }
// expect: (intermediate value) is not a constructor
try { new Math.max(); } catch (e) { console.log(e.message); } // expect: Math.max is not a constructor
---
// Function() and its kin make functions in the global scope.
const x = "global", local = 1;
console.log((() => { const x = "local"; return new Function("return x")(); })()); // expect: global
const f = Function("a", "b = 2, ...c", "return [a, b, c.length].join()");
console.log(f(1), f(1, 3, 4), f.name, f.length, String(f));
// expect: 1,2,0 1,3,1 anonymous 1 function anonymous(a,b = 2, ...c
// expect: ) {
// expect: return [a, b, c.length].join()
// expect: }
console.log(Function("a,b", "c", "return a+b+c")(1, 2, 3), Function()(), new Function("/* only */ a", "return a")(4));
// expect: 6 undefined 4
try { Function("a", "}"); } catch (e) { console.log(e.name); } // expect: SyntaxError
try { Function("a b", ""); } catch (e) { console.log(e.name); } // expect: SyntaxError
---
// Deep recursion is a RangeError, and one can go on after it.
let depth = 0;
function f() { depth++; f(); }
try { f(); } catch (e) { console.log(e instanceof RangeError, e.message); }
// expect: true Maximum call stack size exceeded
console.log(depth > 1000, (function g(n) { return n ? 1 + g(n - 1) : 0; })(1000)); // expect: true 1000
const o = { get p() { return this.p; }, toString() { return String(this); } };
try { o.p; } catch (e) { console.log(e.name); } // expect: RangeError
try { String(o); } catch (e) { console.log(e.name); } // expect: RangeError
try { [1].map(function h() { return [1].map(h); }); } catch (e) { console.log(e.name); } // expect: RangeError
class A { constructor() { new A(); } }
try { new A(); } catch (e) { console.log(e.name); } // expect: RangeError
---
// The arguments are evaluated before the callee is found not to be callable.
let log = [];
const o = {};
try { o.none(log.push("argument")); } catch (e) { console.log(log.join(), e.message); }
// expect: argument o.none is not a function
try { o.none.deeper(log.push("second")); } catch (e) { console.log(log.length, e.message); }
// expect: 1 Cannot read properties of undefined (reading 'deeper')
try { null[log.push("key")](); } catch (e) { console.log(log.length, e.message); }
// expect: 2 Cannot read properties of null (reading '2')
---
// Getters and setters.
const o = { _v: 1, get v() { return this._v; }, set v(x) { this._v = x * 2; }, get only() { return 1; } };
o.v = 5;
o.v += 1;
o.v++;
console.log(o.v, o.only); // expect: 46 1
o.only = 2;
console.log(o.only, Object.keys(o).join(), JSON.stringify(o)); // expect: 1 _v,v,only {"_v":46,"v":46,"only":1}
(function () { "use strict"; try { o.only = 3; } catch (e) { console.log(e.message); } })();
// expect: Cannot set property only of #<Object> which has only a getter
const child = Object.create(o);
child.v = 4;
console.log(child._v, o._v, Object.hasOwn(child, "v")); // expect: 8 46 false
Object.defineProperty(o, "w", { set(x) { this._w = x; } });
console.log(o.w, (o.w = 7), o._w); // expect: undefined 7 7
---
// __proto__ in literals.
const p = { inherited: 1 };
console.log({ __proto__: p }.inherited, Object.keys({ __proto__: p }).length, { ["__proto__"]: p }.inherited);
// expect: 1 0 undefined
const __proto__ = p;
console.log({ __proto__ }.inherited, { __proto__() {} }.inherited, { __proto__: 5 } instanceof Object, Object.getPrototypeOf({ __proto__: null }));
// expect: undefined undefined true null
({}).__proto__ = 5;
console.log({ __proto__: Array.prototype } instanceof Array, [].__proto__ === Array.prototype); // expect: true true
---
// A sloppy function can ask who has called it.
function f() { return f.caller; }
function g() { return f(); }
console.log(g() === g, f(), f.caller); // expect: true null null
console.log((function () { "use strict"; return f(); })()); // expect: null
console.log([1].map(function h() { return h.caller; })[0], (function () { return [1].map(f)[0]; })()); // expect: null null
const arrow = () => f();
console.log(arrow() === arrow); // expect: true
function r(n) { return n ? r(n - 1) : r.caller; }
console.log(r(2) === r); // expect: true
function o() { return { get x() { return o.caller; } }.x; }
function p() { return o(); }
console.log(p() === p, Object.create(o).caller); // expect: true null
function e() { return eval("f()"); }
console.log(e() === e); // expect: true
function* gen() { yield f(); }
console.log(gen().next().value === gen); // expect: true
for (let i = 0; i < 3; i++) { let h = i ? g : () => f(); if (h() !== h) console.log("cached"); }
console.log(JSON.stringify(Object.getOwnPropertyDescriptor(f, "caller")));
// expect: {"value":null,"writable":false,"enumerable":false,"configurable":false}
console.log((() => {}).hasOwnProperty("caller"), (class {}).hasOwnProperty("caller")); // expect: false false
