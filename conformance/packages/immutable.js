// A page of calls of immutable.
const I = require("immutable");
const { Map, List, Set, OrderedMap, Record, Seq, Range, Stack, fromJS, is } = I;
const m = Map({ a: 1, b: 2, c: 3 }), m2 = m.set("b", 50);
console.log(m.get("b"), m2.get("b"), m.equals(Map({ a: 1, b: 2, c: 3 })), is(m, m2), m2.toJS(), String(m));
const nested = fromJS({ a: { b: { c: [3, 4, 5] } } });
console.log(nested.getIn(["a", "b", "c", 1]), nested.updateIn(["a", "b", "c"], (l) => l.push(6)).toJS().a.b.c, nested.mergeDeep({ a: { b: { d: 6 } } }).toJS(), nested.hashCode(), JSON.stringify(nested));
let l = List();
for (let i = 0; i < 2000; i++) l = l.push(i * i);
console.log(l.size, l.get(1234), l.slice(-2).toArray(), l.filter((x) => x % 2).take(3).toJS(), l.reduce((a, b) => a + b), l.insert(1, "x").first(), l.indexOf(49), l.setSize(3).concat([7]).toString());
let big = Map();
for (let i = 0; i < 3000; i++) big = big.set("key" + i, i).set(i, -i);
for (let i = 0; i < 2900; i++) big = big.delete("key" + i);
console.log(big.size, big.get("key2950"), big.get(77), big.has("key5"), big.keySeq().filter((k) => typeof k === "string").count());
console.log(Set([1, 2, 2, 3]).union([3, 4]).toArray(), Set.of(Map({ x: 1 })).has(Map({ x: 1 })), OrderedMap([["z", 1], ["a", 2]]).toArray(), Stack.of(1, 2).push(0).peek(), Range(1, 10, 3).toArray());
console.log(Seq([1, 2, 3, 4]).filter((x) => x % 2).map((x) => x * x).toString(), Range(0, Infinity).map((x) => x * 2).skip(3).take(2).toArray(), Seq({ x: 1, y: 2 }).flip().toObject(), List([1, 2, 3, 4]).groupBy((x) => x % 2).toJS(), List([3, 1, 2]).sort().toArray(), List([{ n: 2 }, { n: 1 }]).sortBy((o) => o.n).first(), List([1, 2]).zip(List(["a", "b"])).toArray());
const Point = Record({ x: 0, y: 0 }, "Point");
const p = new Point({ x: 5 });
console.log(String(p), p.x, p.set("y", 2).toObject(), p.equals(Point({ x: 5 })), I.isImmutable(p), I.hash("abc"), I.hash(1.5), I.getIn({ a: [1] }, ["a", 0], "no"), I.merge({ a: 1 }, { b: 2 }));
try { p.set("z", 1).z; p.x = 3; } catch (e) { console.log(e.message); }
console.log(m.withMutations((t) => { t.set("d", 4).delete("a"); }).toString(), [...m.entries()], m.map((v) => v * 2).filter((v) => v > 2).toJS(), m.toList().interpose(0).toJS(), m.some((v) => v > 2), m.findKey((v) => v === 3), m.sortBy((v) => -v).keySeq().join());
console.log(m, List([1, [2]]), Set(["s"]), p);
