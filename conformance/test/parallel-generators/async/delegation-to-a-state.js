/*---
esid: sec-async-delegation
description: yield* over an async state makes it part of the outer one
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

async function** inner(n) {
  while (n < 10) {
    const d = yield n;
    await null;
    n += d;
  }
  return n;
}

async function** outer(depth) {
  if (depth === 0) return yield* inner(0);
  return (yield* outer(depth - 1)) + 100;
}

asyncTest(async function () {
  for (const depth of [0, 1, 20]) {
    const s = await outer(depth).next();
    const [a, b] = await Promise.all([s.next(1), s.next(2)]);
    assert.compareArray([a.value, b.value], [1, 2]);
    const [end1, end2, more] = await Promise.all([a.next(20), b.next(30), a.next(3)]);
    assert.sameValue(end1.value, 21 + depth * 100);
    assert.sameValue(end2.value, 32 + depth * 100);
    assert.sameValue(end2.done, true);
    assert.sameValue(more.value, 4);
    assert(more instanceof outer);
  }
});
