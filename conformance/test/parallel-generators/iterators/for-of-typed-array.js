/*---
esid: sec-forkable-iterations
description: The position in a typed array is part of the state
includes: [forks.js]
features: [parallel-generators, TypedArray]
---*/

function** g(list) {
  let sum = 0;
  for (const x of list) sum += x * (yield x);
  return sum;
}

const list = Uint8Array.of(1, 10, 100);
const s = g(list).next();
const t = s.next(1);
assert.sameValue(t.value, 10);
assert.sameValue(follow(t, 2, 3).value, 321);
assert.sameValue(follow(t, 4, 5).value, 541);
list[2] = 200;
assert.sameValue(follow(t, 4, 1).value, 241, "the array is shared");
