/*---
description: Concurrent calls on an async state are separate branches
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators, async-functions]
---*/

async function** g() {
  let n = 0;
  while (true) {
    const d = yield n;
    if (d < 0) throw new Test262Error();
    n += await d;
  }
}

asyncTest(async function () {
  const s = await g().next();
  const [a, b] = await Promise.all([s.next(1), s.next(10)]);
  assert.sameValue(a.value, 1);
  assert.sameValue(b.value, 10);
  await assert.throwsAsync(Test262Error, () => a.next(-1));
  assert.sameValue((await a.next(5)).value, 6);
  assert.sameValue(s.value, 0);
});
