/*---
esid: sec-own-variables
description: Steps from one state run concurrently, each on variables of its own
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

const log = [];

async function** g() {
  let n = 0;
  for (;;) {
    const d = yield n;
    for (let i = 0; i < 3; i++) {
      n += d;
      log.push(n);
      await null;
    }
  }
}

asyncTest(async function () {
  const s = await g().next();
  const [a, b, c] = await Promise.all([s.next(1), s.next(10), s.next(100)]);
  assert.compareArray(log, [1, 10, 100, 2, 20, 200, 3, 30, 300]);
  assert.compareArray([a.value, b.value, c.value], [3, 30, 300]);
  assert.sameValue((await a.next(5)).value, 18);
  assert.sameValue((await s.next(7)).value, 21);
});
