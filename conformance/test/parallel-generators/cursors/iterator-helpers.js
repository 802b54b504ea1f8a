/*---
esid: sec-cursors
description: Iterator.from of a state gives an iterator with helpers; a state itself has none
features: [parallel-generators, iterator-helpers]
---*/

function** g() {
  for (let n = 0; ; n++) yield n;
}

const s = g();
assert.sameValue(s.map, undefined);
assert.sameValue(s.take, undefined);
assert.compareArray(Iterator.from(s).filter((n) => n % 2).map((n) => n * n).take(3).toArray(), [1, 9, 25]);
assert.compareArray(s[Symbol.iterator]().drop(2).take(2).toArray(), [2, 3]);
assert.compareArray([0].values().flatMap(() => g()).take(2).toArray(), [0, 1]);
