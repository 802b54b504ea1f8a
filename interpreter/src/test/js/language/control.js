// Labels.
let log = [];
a: { log.push(1); b: { break a; } log.push("no"); }
outer: for (const x of [1, 2, 3]) { inner: for (const y of [1, 2]) { if (y === 2) continue outer; if (x === 3) break outer; log.push(x + "" + y); } }
l1: l2: for (;;) { break l1; }
x: if (true) { break x; }
console.log(log.join()); // expect: 1,11,21
do { if (log.length) continue; } while (log.pop());
console.log(log.length); // expect: 0
---
// switch.
function f(v) {
  const r = [];
  switch (v) {
    case 1: r.push("one");
    case "1": r.push("string"); break;
    default: r.push("default");
    case 2: r.push("two"); break;
    case NaN: r.push("NaN");
    case f.side++: r.push("side");
  }
  return r.join();
}
f.side = 10;
console.log(f(1), f("1"), f(2), f(3), f(NaN), f(14), f.side);
// expect: one,string string two default,two default,two default,two 13
switch (3) { case 0: let x; break; default: x = 5; console.log(x); } // throws: ReferenceError: Cannot access 'x' before initialization
---
// switch over literals: the first of equal ones counts, in any form of number and string; nothing else equals them.
function dense(v) {
  switch (v) { case 3: return "three"; case -1: return "less"; case 0: return "zero"; case 3: return "again"; default: return "none"; case 6: return "six"; }
}
console.log([3, -1, 0, 6, 5, -2, 2147483647, -2147483648].map(dense).join()); // expect: three,less,zero,six,none,none,none,none
console.log([6 / 2, -0, 0.5, NaN, Infinity, 4294967299, "3", 3n, true, null, undefined, { valueOf() { return 3; } }, Symbol()].map(dense).join());
// expect: three,zero,none,none,none,none,none,none,none,none,none,none,none
function sparse(v) {
  let r = "";
  switch (v) { case 1e9: r += "a"; case -2147483648: r += "b"; case "b": r += "c"; break; case 7: r += "d"; case "": r += "e"; case "long one": r += "f"; }
  return r;
}
console.log([1e9, -2147483648, "b", 7, "", "long " + "one", ["b"], 8, "longer one", "7", -1].map(sparse).join()); // expect: abc,bc,c,def,ef,f,,,,,
function mixed(v, side) {
  switch (v) { case 1: return "one"; case side(): return "side"; case "x": return "x"; case 2.5: return "2.5"; case 1n: return "1n"; case null: return "null"; }
}
let asked = 0;
console.log([1, 9, "x", 2.5, 1n, null, 10].map(v => mixed(v, () => { asked++; return 9; })).join(), asked); // expect: one,side,x,2.5,1n,null, 6
---
// Labelled blocks within each other.
function jump(to) {
  let r = "";
  a: {
    r += 1;
    b: {
      c: d: {
        e: { switch (to) { case 0: break a; case 1: break b; case 2: break c; case 3: break d; case 4: break e; case 5: return r + "!"; case 6: throw r; } r += "-"; }
        r += 2;
        f: { if (to === 7) break f; if (to === 8) break d; r += 3; }
        g: for (;;) { h: { if (to === 9) break b; if (to === 10) break h; break g; } r += "h"; break; }
        { let k = () => r; i: { j: { if (to === 11) break i; r += 4; } r += k().length; } }
      }
      r += 5;
    }
    r += 6;
    b: { if (to === 12) break b; r += 7; }
    try { a1: { if (to === 13) break a; break a1; } } finally { r += 8; }
  }
  return r + 9;
}
console.log(Array.from({ length: 14 }, (_, to) => { try { return jump(to); } catch (e) { return "thrown " + e; } }).join(" "));
// expect: 19 16789 156789 156789 1234456789 1! thrown 1 1-24456789 1-256789 1-236789 1-23h4656789 1-2356789 1-23455689 1-234556789
const all = Array.from({ length: 400 }, (_, i) => i);
const deep = new Function("to", "count", all.map(i => "l" + i + ": {").join("") + "switch (to) {"
  + all.map(i => "case " + i + ": break l" + i + ";").join("") + "}" + all.map(i => "} count(" + (399 - i) + ");").join(""));
for (const to of [0, 1, 200, 399, 400]) { let sum = 0; deep(to, i => { sum += i; }); console.log(sum); } // expect: 0
// expect: 1
// expect: 20100
// expect: 79800
// expect: 79800
---
// Completion values.
console.log(eval("1; if (false) 2"), eval("1; {}"), eval("1; var x = 2;"), eval("3; do { 4; break; } while (0)"), eval("5; while (false);"));
// expect: undefined 1 1 4 undefined
console.log(eval("switch (1) { case 1: 'a'; case 2: 'b'; break; case 3: 'c' }"), eval("'x'; try { 'y' } finally { 'z' }"), eval("l: { 1; break l; }"));
// expect: b y 1
console.log(eval("2; function f() {}"), eval("2; class K {}"), eval("for (var i = 0; i < 3; i++) i;"), eval("1; ;"), eval("'a'; for (const k in {}) k"));
// expect: 2 2 2 1 undefined
console.log(eval("do { 2; continue; } while (false)"), eval("1; try { 2; throw 3 } catch (e) { }"), eval("1; if (true) { 2; } else { 3; }"), eval("with ({}) 4"));
// expect: 2 undefined 2 4
console.log(eval("var z = 1; do { z; if (z++ > 1) { 'v'; break; } } while (true)")); // expect: v
---
// try, catch, finally.
function f(n) {
  try { if (n === 1) return "try"; if (n === 2) throw "thrown"; if (n === 3) throw "again"; return "end"; }
  catch (e) { if (n === 3) throw e + "!"; return "catch " + e; }
  finally { if (n === 4) return "finally"; log.push(n); }
}
const log = [];
console.log(f(1), f(2), f(4)); // expect: try catch thrown finally
try { f(3); } catch (e) { console.log(e, log.join()); } // expect: again! 1,2,3
function g() { for (const x of [1, 2, 3]) { try { continue; } finally { if (x === 2) break; } } return "after"; }
console.log(g()); // expect: after
function h() { try { throw 1; } catch { return "no binding"; } finally { } }
console.log(h()); // expect: no binding
function k() { l: try { return 1; } finally { break l; } return 2; }
console.log(k()); // expect: 2
function m() { let i = 0; try { return i; } finally { i = 5; } }
console.log(m()); // expect: 0
function n() { while (true) { try { return "r"; } finally { break; } } return "broken"; }
console.log(n()); // expect: broken
try { try { throw "first"; } finally { throw "second"; } } catch (e) { console.log(e); } // expect: second
var e = "outer";
try { throw "inner"; } catch (e) { var e = "assigned"; }
console.log(e); // expect: outer
---
// for-in: own keys in order, then inherited ones; not shadowed, not deleted.
const p = { inherited: 1, shadowed: 1 };
const o = Object.create(p, { hidden: { value: 1, enumerable: false }, shadowed: { value: 1, enumerable: false } });
Object.assign(o, { b: 1, 2: 1, a: 1, 1: 1, [Symbol()]: 1, "-1": 1, "01": 1 });
const keys = [];
for (const k in o) keys.push(k);
console.log(keys.join()); // expect: 1,2,b,a,-1,01,inherited
const d = { a: 1, b: 2, c: 3 };
const seen = [];
for (const k in d) { seen.push(k); delete d.b; d.z = 1; }
console.log(seen.join()); // expect: a,c
for (const k in null) console.log("never");
for (const k in undefined) console.log("never");
for (var i in "ab") console.log(i, typeof i);
// expect: 0 string
// expect: 1 string
for (const i in [7, , 8]) console.log(i);
// expect: 0
// expect: 2
const target = {};
for (target.k in { x: 1, y: 2 });
console.log(target.k); // expect: y
for (let [a, b] in { xy: 1 }) console.log(a, b); // expect: x y
for (var q = 5 in {}); console.log(q); // expect: 5
---
// for-in over objects whose prototypes have nothing to show, have something, or come to have something.
function all(o, during = () => {}) { const r = []; for (const k in o) { r.push(k); during(k); } return r.join(); }
class Base { constructor() { this.x = 1; this.y = 2; } method() {} get z() { return 3; } static s = 1; }
class Derived extends Base { w = 4; [Symbol.iterator]() {} }
console.log(all(new Base()), all(new Derived()), all(Derived), all([5, , 6]), all(Object.assign([1], { n: 1 })), all(Object.create(null)), all({}));
// expect: x,y x,y,w s 0,2 0,n  
const hidden = Object.defineProperty({ a: 1, b: 2, [Symbol()]: 3 }, "c", { value: 4 });
console.log(all(hidden), all(Object.create(hidden)), all({ __proto__: hidden, b: 5, d: 6 })); // expect: a,b a,b b,d,a
console.log(all(Object.defineProperty(Object.create({ a: 1, b: 2 }), "b", { value: 3 })), all(Object.create(Object.create({ q: 1 })))); // expect: a q
console.log(all({ 2: 0, b: 0, 1: 0 }), all(new Proxy({ p: 1 }, {})), all(Object.create(new Proxy({ p: 1 }, {}))), all(Object("xy"))); // expect: 1,2,b p p 0,1
const o = { a: 1, b: 2, c: 3 };
console.log(all(o, k => { if (k === "a") { delete o.b; Object.defineProperty(o, "c", { enumerable: false }); o.d = 1; } })); // expect: a
const proto = {}, child = Object.create(proto, { a: { value: 1, enumerable: true } });
console.log(all(child, () => { proto.late = 1; proto.a = 2; }).startsWith("a"), all(child)); // expect: true a,late
delete proto.late;
console.log(all(child), all(Object.setPrototypeOf([1], { in: 1 })), all(Object.setPrototypeOf({ k: 1 }, [7]))); // expect: a 0,in k,0
Object.prototype.polluted = 1;
Array.prototype.extra = 1;
console.log(all({ a: 1 }), all([1]), all(new Base()), all(Object.create(null))); // expect: a,polluted 0,extra,polluted x,y,polluted 
Object.defineProperty(Object.prototype, "polluted", { enumerable: false });
delete Array.prototype.extra;
console.log(all({ a: 1 }), all([1]), all(new Base())); // expect: a 0 x,y
---
// for-of closes the iterator on break, throw and return.
function source(log) {
  return { [Symbol.iterator]() { let i = 0; return { next() { return { value: i++, done: false }; }, return(v) { log.push("closed"); return {}; } }; } };
}
const log = [];
for (const x of source(log)) if (x === 2) break;
try { for (const x of source(log)) throw new Error("body"); } catch (e) { log.push(e.message); }
(function () { for (const x of source(log)) return; })();
out: for (const x of [1]) for (const y of source(log)) continue out;
console.log(log.join()); // expect: closed,closed,body,closed,closed
for (const x of { [Symbol.iterator]: () => ({ next: () => ({ done: true }), return() { log.push("never"); } }) });
try { for (const x of { [Symbol.iterator]: () => ({ next() { throw "next"; }, return() { log.push("never"); } }) }); } catch (e) { console.log(e, log.length); }
// expect: next 5
try { for (const x of { [Symbol.iterator]: () => ({ next: () => ({}), return() { throw "return"; } }) }) throw "body"; } catch (e) { console.log(e); }
// expect: body
try { for (const x of { [Symbol.iterator]: () => ({ next: () => ({}), return() { throw "return"; } }) }) break; } catch (e) { console.log(e); }
// expect: return
try { for (const x of { [Symbol.iterator]: () => ({ next: () => ({}), return: () => 1 }) }) break; } catch (e) { console.log(e.message); }
// expect: 1 is not an object
---
// for-of over arrays that change, strings, maps.
const a = [1, 2, 3];
const seen = [];
for (const x of a) { seen.push(x); if (x === 1) a.push(4); if (x === 2) a.shift(); }
console.log(seen.join()); // expect: 1,2,4
for (const c of "a😀") console.log(c.length);
// expect: 1
// expect: 2
const m = new Map([["k", 1]]);
for (const [k, v] of m) { if (m.size < 3) m.set(k + "k", v + 1); console.log(k, v); }
// expect: k 1
// expect: kk 2
// expect: kkk 3
for (const x of [, 1]) console.log(x);
// expect: undefined
// expect: 1
for (let x of [1, 2]) { x *= 2; console.log(x); }
// expect: 2
// expect: 4
---
// What cannot be iterated.
const o = {};
for (const f of [() => { for (const x of 5); }, () => { for (const x of o); }, () => { for (const x of o.list); }, () => [...undefined], () => [...o],
  () => new Map([1]), () => new Set(5), () => Math.max(...5), () => { for (const x of null); }, () => { for (const x of { [Symbol.iterator]() { return 1; } }); },
  () => { for (const x of { [Symbol.iterator]() { return {}; } }); }, () => { for (const x of { [Symbol.iterator]: 5 }); }, () => { for (const x of { [Symbol.iterator]: () => ({ next: () => 1 }) }); }]) {
  try { f(); console.log("none"); } catch (e) { console.log(String(e)); }
// expect: TypeError: 5 is not iterable
// expect: TypeError: o is not iterable
// expect: TypeError: o.list is not iterable
// expect: TypeError: undefined is not iterable
// expect: TypeError: o is not iterable
// expect: TypeError: Iterator value 1 is not an entry object
// expect: TypeError: number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: TypeError: 5 is not iterable
// expect: TypeError: null is not iterable
// expect: TypeError: Result of the Symbol.iterator method is not an object
// expect: TypeError: undefined is not a function
// expect: TypeError: object is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: TypeError: Iterator result 1 is not an object
}
---
// with.
const o = { x: 1, f() { return this === o; } };
var x = "outer", y = "outer y";
with (o) { console.log(x, y, f()); x = 2; y = 3; var z = 4; } // expect: 1 outer y true
console.log(o.x, y, z, "y" in o); // expect: 2 3 4 false
with ({ [Symbol.unscopables]: { hidden: true }, hidden: 1 }) console.log(typeof hidden); // expect: undefined
with (o) { delete o.x; try { x = 5; } catch (e) { } }
console.log(x); // expect: 5
const closures = [];
with ({ v: 1 }) closures.push(() => v);
console.log(closures[0]()); // expect: 1
with ([]) console.log(typeof push, typeof values, typeof length); // expect: function undefined number
with ({ get g() { return this.w; }, w: 9 }) console.log(g, typeof nothing); // expect: 9 undefined
with (null) ; // throws: TypeError: Cannot convert undefined or null to object
---
// delete.
var v = 1;
const o = { a: 1, get b() { return 1; }, c: { d: 1 } };
console.log(delete o.a, delete o.b, delete o.missing, delete o.c.d, delete o["c"], Object.keys(o).length, delete v, delete 5, delete o?.x, delete null?.x);
// expect: true true true true true 0 false true true true
const frozen = Object.freeze({ k: 1 });
console.log(delete frozen.k, delete [].length, delete Math.PI); // expect: false false false
(function () { "use strict"; try { delete frozen.k; } catch (e) { console.log(e.message); } try { delete [].length; } catch (e) { console.log(e.message); } })();
// expect: Cannot delete property 'k' of #<Object>
// expect: Cannot delete property 'length' of [object Array]
const a = [1, 2, 3];
delete a[1];
console.log(a.length, 1 in a, a.join()); // expect: 3 false 1,,3
delete null.x; // throws: TypeError: Cannot convert undefined or null to object
---
// Loops with var in all heads, and empty bodies.
for (var i = 0, j = 10; i < j; i++, j--);
console.log(i, j); // expect: 5 5
for (var k of [1, 2]); console.log(k); // expect: 2
var n = 3;
while (n-- > 0);
console.log(n); // expect: -1
do n++; while (n < 2) console.log(n); // expect: 2
for (;;) { if (n++ > 4) break; }
console.log(n); // expect: 6
---
// Very long chains of calls are planned in time of their length.
try { (0, eval)("noFunction" + "()".repeat(20000)); } catch (e) { console.log(String(e)); } // expect: ReferenceError: noFunction is not defined
