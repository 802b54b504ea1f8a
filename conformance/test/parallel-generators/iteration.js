/*---
description: Iterating a state gives the values after it, on a cursor of its own
features: [parallel-generators]
---*/

function** g() {
  yield 1;
  yield 2;
  yield 3;
  return 4;
}

const s0 = g();
const s1 = s0.next();

assert.compareArray([...s0], [1, 2, 3]);
assert.compareArray([...s1], [2, 3]);
assert.compareArray([...s1], [2, 3]);
for (const v of s0) {
  assert.sameValue(v, 1);
  break;
}
assert.compareArray([...s0], [1, 2, 3]);
assert.compareArray([...Iterator.from(s0)], [1, 2, 3]);
