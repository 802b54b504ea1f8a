/*---
esid: sec-delegation
description: A loop that delegates a hundred thousand times
features: [parallel-generators]
---*/

function** inner(n) { return n + 1; }

function** outer() {
  let n = 0;
  while (n < 100000) n = yield* inner(n);
  return n;
}

assert.sameValue(outer().next().value, 100000);
