// Elements are equal by SameValueZero.
const s = new Set([1, 1.0, "1", NaN, NaN, -0, 0, 1n, 1n]);
console.log(s.size, [...s].map((v) => typeof v).join(), Object.is([...s][3], 0), s.has(-0), s.add(5) === s, s.delete(NaN), s.has(NaN)); // expect: 5 number,string,number,number,bigint true true true true false
console.log([...new Set("hello")].join(""), [...new Set([3, 1, 3, 2]).entries()].join("|"), s.keys === s.values, s[Symbol.iterator] === s.values, Set.length); // expect: helo 3,3|1,1|2,2 true true 0
Set.prototype.has.call([]); // throws: TypeError: Method Set.prototype.has called on incompatible receiver [object Array]
---
// Iteration sees what is added and not what is deleted.
const s = new Set([1, 2, 3]);
const seen = [];
for (const v of s) {
  seen.push(v);
  s.delete(v);
  if (seen.length < 50) s.add(v + 3);
}
console.log(seen.length, seen[49], s.size); // expect: 52 50 0
const t = new Set([1, 2, 3, 4]);
const it = t.values();
it.next();
t.delete(1);
t.delete(2);
t.delete(4);
console.log(it.next().value, it.next().done, t.size); // expect: 3 true 1
t.forEach(function (a, b, all) { console.log(a, b, all === t, this.x); }, { x: 1 }); // expect: 3 3 true 1
---
// A queue that is filled and emptied stays in order.
const q = new Set();
let next = 0, sum = 0;
for (let i = 0; i < 20000; i++) {
  q.add(next++);
  q.add(next++);
  const [first] = q;
  q.delete(first);
  if (q.size > 100) { const again = q.values().next().value; q.delete(again); }
  sum += first;
}
console.log(q.size, sum, [...q].length, [...q][0]); // expect: 100 397985050 100 39900
---
// Combining sets.
const a = new Set([1, 2, 3, 4]), b = new Set([6, 4, 2]);
const show = (s) => [...s].join();
console.log(show(a.union(b)), show(a.intersection(b)), show(b.intersection(a)), show(a.difference(b)), show(a.symmetricDifference(b))); // expect: 1,2,3,4,6 4,2 4,2 1,3 1,3,6
console.log(a.isSubsetOf(b), new Set([2]).isSubsetOf(a), a.isSupersetOf(new Set([1])), a.isDisjointFrom(b), a.isDisjointFrom(new Set([9])), new Set().isSubsetOf(b)); // expect: false true true false true true
const like = { size: 2, has: (x) => x === 3, keys: () => [3, -0][Symbol.iterator]() };
console.log(show(a.intersection(like)), show(a.union(like)), Object.is([...a.union(like)].at(-1), 0), show(a.difference(like)), show(new Set([3]).difference(like))); // expect: 3 1,2,3,4,0 true 1,2,4 
console.log(show(a.union(new Map([[7, 8]]))), class extends Set {}.prototype.union === Set.prototype.union); // expect: 1,2,3,4,7 true
a.union([1]); // throws: TypeError: The 'size' property must be a number
---
new Set().union({ size: -1 }); // throws: RangeError: '-1' is an invalid size
---
new Set([1]).isSubsetOf({ size: 1, has: () => true }); // throws: TypeError: The 'keys' property must be a function
---
new Set(5); // throws: TypeError: number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
