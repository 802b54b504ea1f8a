// WeakMap and WeakSet know their keys by identity.
const k = {}, f = function () {}, p = new Proxy({}, {}), s = Symbol("s");
const m = new WeakMap([[k, 1], [f, 2]]);
console.log(m.get(k), m.get(f), m.get({}), m.has(p), m.set(p, 3).get(p), m.delete(f), m.has(f), m.delete(f), m.get(1)); // expect: 1 2 undefined false 3 true false false undefined
m.set(s, "symbol").set(Symbol.iterator, "well-known");
console.log(m.get(s), m.get(Symbol.iterator), m.has(Symbol("s")), m.set(k, undefined).has(k), m.get(k)); // expect: symbol well-known false true undefined
const ws = new WeakSet([k]);
console.log(ws.has(k), ws.add(f) === ws, ws.has(f), ws.delete(k), ws.has(k), ws.has("x"), ws.delete(1)); // expect: true true true true false false false
console.log(m.getOrInsert(p, 9), m.getOrInsert(ws, 4), m.getOrInsertComputed(s, () => 0), m.getOrInsertComputed(m, (x) => x === m)); // expect: 3 4 symbol true
m.set(Symbol.for("registered"), 1); // throws: TypeError: Invalid value used as weak map key
---
new WeakSet([1]); // throws: TypeError: Invalid value used in weak set
---
// Being a key changes nothing that can be seen, even in frozen objects.
const o = Object.freeze({ a: 1 }), f = function g(x) {}, a = [1, 2];
const maps = Array.from({ length: 20 }, () => new WeakMap());
maps.forEach((m, i) => { m.set(o, i); m.set(f, i); m.set(a, i); });
console.log(maps.map((m) => m.get(o)).join(), maps[19].get(f), maps[8].get(a)); // expect: 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19 19 8
console.log(Reflect.ownKeys(o).length, Object.isFrozen(o), JSON.stringify(o), f.name, f.length, Reflect.ownKeys(f).join(), [...a].join(), Object.keys({ ...o }).join()); // expect: 1 true {"a":1} g 1 length,name,arguments,caller,prototype 1,2 a
maps.forEach((m, i) => { if (i % 2) m.delete(o); });
console.log(maps.filter((m) => m.has(o)).length, maps[3].get(o), maps[4].get(o)); // expect: 10 undefined 4
---
// A value that refers to its key does not keep it.
const m = new WeakMap();
for (let i = 0; i < 300; i++) {
  const key = {};
  m.set(key, { key, weight: new Array(20000).fill(i + 0.5) });
}
console.log("ok"); // expect: ok
---
WeakMap.prototype.get.call({}); // throws: TypeError: Method WeakMap.prototype.get called on incompatible receiver #<Object>
---
WeakMap(); // throws: TypeError: Constructor WeakMap requires 'new'
