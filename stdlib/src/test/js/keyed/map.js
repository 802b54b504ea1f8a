// Keys are equal by SameValueZero.
const m = new Map([[1, "a"], [1.0, "b"], [-0, "z"], [NaN, "n"], ["1", "s"], [10n, "big"]]);
console.log(m.size, m.get(1), m.get(0), Object.is([...m.keys()][1], 0), m.get(NaN), m.get("1"), m.get(10n), m.get(10), m.has(0 / 0)); // expect: 5 b z true n s big undefined true
let rope = "";
for (let i = 0; i < 40; i++) rope += "ab";
m.set(rope, "rope");
console.log(m.get("ab".repeat(40)), m.get(rope + ""), m.set("ab".repeat(40), 1).size, m.get(0.5 + 0.5), m.get(2n * 5n)); // expect: rope rope 6 b big
m.set(undefined, 1).set(null, 2).set(true, 3);
console.log(m.get(), m.get(null), m.get(!0), m.get(false), m.delete(true), m.delete(true), m.size); // expect: 1 2 3 undefined true false 8
const o = {}, f = () => {}, s = Symbol();
console.log(new Map([[o, 1], [f, 2], [s, 3]]).get(f), new Map([[o, 1]]).get({}), m.clear(), m.size); // expect: 2 undefined undefined 0
Map(); // throws: TypeError: Constructor Map requires 'new'
---
// Order of iteration is the order of insertion, whatever is deleted and added meanwhile.
const m = new Map();
for (let i = 0; i < 10; i++) m.set(i, i * i);
const seen = [];
for (const [k] of m) {
  seen.push(k);
  if (k % 2 === 0) m.delete(k + 1);
  if (k === 4) { m.delete(0); m.set(0, "again"); }
  if (k < 100 && k >= 8) m.set(k + 92, 1);
}
console.log(seen.join(), [...m.keys()].join()); // expect: 0,2,4,6,8,0,100 2,4,6,8,0,100
const n = new Map([[1, 1]]);
let count = 0;
n.forEach((v, k) => { count++; if (count < 1000) { n.delete(k); n.set(k + 1, 1); } });
console.log(count, n.size, [...n.keys()].join()); // expect: 1000 1 1000
const it = n.entries();
n.clear();
n.set("x", 1);
console.log(it.next().value.join(), it.next().done, n.set("y", 1).size, it.next().done); // expect: x,1 true 2 true
const big = new Map();
for (let i = 0; i < 1000; i++) big.set(i, i);
const walk = big.keys();
for (let i = 0; i < 500; i++) walk.next();
for (let i = 0; i < 1000; i += 2) big.delete(i);
for (let i = 1000; i < 5000; i++) big.set(i, i);
console.log(walk.next().value, walk.next().value, big.size, [...walk].length); // expect: 501 503 4500 4248
---
// Methods of Map and its iterators.
const m = new Map([["a", 1], ["b", 2]]);
console.log([...m].join("|"), [...m.values()].join(), m[Symbol.iterator] === m.entries, Object.prototype.toString.call(m.keys()), Map[Symbol.species] === Map); // expect: a,1|b,2 1,2 true [object Map Iterator] true
m.forEach(function (v, k, all) { console.log(k + v, all === m, this.t); }, { t: "T" }); // expect: a1 true T
                                                                                         // expect: b2 true T
console.log(JSON.stringify(m.keys().next()), m.set("a", 9) === m, [...m].join("|"), Map.length, Map.prototype.set.length, m.size); // expect: {"value":"a","done":false} true a,9|b,2 0 2 2
class Counter extends Map { bump(k) { return this.set(k, (this.get(k) || 0) + 1); } }
console.log(new Counter([["x", 1]]).bump("x").get("x"), new Counter() instanceof Map); // expect: 2 true
Map.prototype.get.call({}, 1); // throws: TypeError: Method Map.prototype.get called on incompatible receiver #<Object>
---
new Map([1]); // throws: TypeError: Iterator value 1 is not an entry object
---
new Map(5); // throws: TypeError: number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
---
Object.getOwnPropertyDescriptor(Map.prototype, "size").get.call(1); // throws: TypeError: Method get Map.prototype.size called on incompatible receiver 1
---
// The constructor calls a set method that was changed, and closes the iterator when it throws.
const log = [];
class M extends Map { set(k, v) { log.push(k); if (k === 2) throw new Error("two"); return super.set(k, v); } }
const pairs = () => ({ i: 0, [Symbol.iterator]() { return this; }, next() { this.i++; return { done: this.i > 3, value: [this.i, this.i] }; }, return() { log.push("closed"); return {}; } });
try { new M(pairs()); } catch (e) { log.push(e.message); }
console.log(log.join()); // expect: 1,2,closed,two
---
// groupBy, getOrInsert, getOrInsertComputed.
const g = Map.groupBy([1, 2, 3, -0, 0], (x, i) => x === 0 ? x : x % 2 ? "odd" : "even");
console.log([...g].map(([k, v]) => k + ":" + v.join()).join(" "), Object.is([...g.keys()][2], 0)); // expect: odd:1,3 even:2 0:0,0 true
const m = new Map();
console.log(m.getOrInsert("a", 1), m.getOrInsert("a", 2), m.getOrInsertComputed("b", (k) => k + k), m.getOrInsertComputed("b", () => 0), m.size); // expect: 1 1 bb bb 2
console.log(m.getOrInsertComputed("c", () => { m.set("c", "inside"); return "outside"; }), m.get("c"), m.getOrInsertComputed(-0, (k) => Object.is(k, 0))); // expect: outside outside true
m.getOrInsertComputed("a"); // throws: TypeError: undefined is not a function
