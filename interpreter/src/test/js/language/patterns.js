// Array patterns.
let [a, , b = 5, ...rest] = [1, 2, undefined, 4, 5];
console.log(a, b, rest.join()); // expect: 1 5 4,5
let [c = 1, [d] = [2]] = [];
console.log(c, d); // expect: 1 2
[a, b] = [b, a];
console.log(a, b); // expect: 5 1
let o = {};
[o.x, o["y"], ...o.z] = "wxyz";
console.log(o.x, o.y, o.z.join()); // expect: w x y,z
[[a, b], [c]] = [[7, 8], new Set([9])];
console.log(a, b, c); // expect: 7 8 9
let [...[p, q, ...[r]]] = [1, 2, 3];
console.log(p, q, r); // expect: 1 2 3
console.log(([a, b] = [1, 2, 3]).length); // expect: 3
---
// Object patterns.
let { a, b: renamed, c = 3, d: { e = 4 } = {}, ["f" + 1]: computed, ...rest } = { a: 1, b: 2, f1: 6, g: 7, h: 8 };
console.log(a, renamed, c, e, computed, rest.g, rest.h, Object.keys(rest).join()); // expect: 1 2 3 4 6 7 8 g,h
let { length } = "four", { toFixed } = 1, { 0: first, [1]: second } = ["x", "y"];
console.log(length, typeof toFixed, first, second); // expect: 4 function x y
let t = {};
({ a: t.a, b: t["b"], c: [t.c] } = { a: 1, b: 2, c: [3] });
console.log(t.a, t.b, t.c); // expect: 1 2 3
({ a, a: renamed } = { a: 9 });
console.log(a, renamed); // expect: 9 9
let { ...copy } = { s: 1, [Symbol("k")]: 2 };
console.log(Object.getOwnPropertySymbols(copy).length, copy.s); // expect: 1 1
({} = 1);
for (const { x, y = x } of [{ x: 1 }, { x: 2, y: 3 }]) console.log(x, y);
// expect: 1 1
// expect: 2 3
for (const [k, v] of Object.entries({ m: 1 })) console.log(k, v); // expect: m 1
---
// Defaults are evaluated when they are needed, and name functions.
let log = [];
const f = (v) => (log.push(v), v);
let { a = f("a"), b = f("b") } = { a: 1 };
let [c = f("c"), d = f("d")] = [null];
console.log(log.join(), a, b, c, d); // expect: b,d 1 b null d
let { fn = () => {}, cls = class {}, named = function other() {} } = {};
let [arrow = () => {}] = [];
console.log(fn.name, cls.name, named.name, arrow.name); // expect: fn cls other arrow
---
// Order of evaluation.
let log = [];
const t = (name) => (log.push("target " + name), { set p(v) { log.push("set " + name); } });
const k = (name) => (log.push("key " + name), name);
const src = { get a() { log.push("get a"); }, get b() { log.push("get b"); return 1; } };
({ [k("a")]: t("1").p = log.push("default"), [k("b")]: t("2").p } = src);
console.log(log.join("; ")); // expect: key a; target 1; get a; default; set 1; key b; target 2; get b; set 2
log = [];
const it = { [Symbol.iterator]() { return { next() { log.push("next"); return { value: 1, done: log.length > 5 }; },
  return() { log.push("return"); return {}; } }; } };
[t("1").p, t("2").p] = it;
console.log(log.join("; ")); // expect: target 1; next; set 1; target 2; next; set 2; return
---
// An array pattern closes the iterator that it does not exhaust.
function source(n) {
  return { i: 0, closed: 0, [Symbol.iterator]() { return this; },
    next() { return { value: this.i++, done: this.i > n }; }, return() { this.closed++; return {}; } };
}
let s = source(3), [a, b] = s;
console.log(a, b, s.closed); // expect: 0 1 1
s = source(2);
let [c, d, e] = s;
console.log(c, d, e, s.closed); // expect: 0 1 undefined 0
s = source(3);
let [...all] = s;
console.log(all.join(), s.closed); // expect: 0,1,2 0
s = source(3);
let [] = s;
console.log(s.i, s.closed); // expect: 0 1
s = source(3);
try { let [x = (() => { throw new Error("stop"); })()] = { [Symbol.iterator]: () => ({ next: () => ({}), return: () => s.closed++ }) }; }
catch (e) { console.log(e.message, s.closed); } // expect: stop 1
---
// What cannot be taken apart.
const tries = [
  () => { let { a } = null; }, () => { let { a } = undefined; }, () => { let [a] = null; }, () => { let [a] = {}; },
  () => { let [a] = 1; }, () => { let { a: { b } } = {}; }, () => { (({ a }) => a)(); }, () => { (([a]) => a)(); },
  () => { let {} = null; }, () => { for (const [a] of [1]); }, () => { let x = null; let { [x]: y } = x; },
  () => { let o = {}; let [a] = o.list; }, () => { let o = {}; let { a } = o.p; }, () => { let o = {}; ({ a: o.x } = o.q); },
];
for (const t of tries) { try { t(); console.log("none"); } catch (e) { console.log(String(e)); } }
// expect: TypeError: Cannot destructure property 'a' of 'null' as it is null.
// expect: TypeError: Cannot destructure property 'a' of 'undefined' as it is undefined.
// expect: TypeError: null is not iterable
// expect: TypeError: object is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: TypeError: 1 is not iterable
// expect: TypeError: Cannot destructure property 'b' of 'undefined' as it is undefined.
// expect: TypeError: Cannot destructure property 'a' of 'undefined' as it is undefined.
// expect: TypeError: undefined is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: TypeError: Cannot destructure 'null' as it is null.
// expect: TypeError: number 1 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: TypeError: Cannot destructure 'x' as it is null.
// expect: TypeError: o.list is not iterable
// expect: TypeError: Cannot destructure property 'a' of 'o.p' as it is undefined.
// expect: TypeError: Cannot destructure property 'a' of 'o.q' as it is undefined.
---
// Parameters as patterns.
function f({ a, b: [c, d = 4] = [3] } = { a: 1 }, [e, ...g] = "xyz", ...[h, i]) { return [a, c, d, e, g, h, i].join("|"); }
console.log(f()); // expect: 1|3|4|x|y,z||
console.log(f({ a: 5, b: [6, 7] }, [8], 9, 10)); // expect: 5|6|7|8||9|10
console.log(f.length, ((a, b = 1, c) => {}).length, ((...a) => {}).length, (({ a }, [b]) => {}).length);
// expect: 0 1 0 2
---
// Patterns in catch, with several throws.
for (const thrown of [[1, 2], new Error("m")]) {
  try { throw thrown; } catch ({ message, length = "none" }) { console.log(message, length); }
// expect: undefined 2
// expect: m none
}
try { throw null; } catch ({ message }) { console.log("no"); } // throws: TypeError: Cannot destructure property 'message' of 'object null' as it is null.
