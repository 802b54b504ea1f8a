/*---
esid: sec-lineage
description: A closure made before the fork reads and writes the running branch's variable
features: [parallel-generators]
---*/

function** g() {
  let n = 0;
  const add = (d) => (n += d);
  for (;;) add(yield n);
}

assert.compareArray(
  [[1, 1], [1, 10], [10, 1], [10, 10]].map(([a, b]) => g().next().next(a).next(b).value),
  [2, 11, 11, 20],
);
const s = g().next();
const a = s.next(1);
const b = s.next(10);
assert.sameValue(a.next(1).value, 2);
assert.sameValue(b.next(1).value, 11);
assert.sameValue(a.next(10).value, 11);
assert.sameValue(s.next(5).value, 5);
