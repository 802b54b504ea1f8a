/*---
esid: sec-running-steps
description: Steps of a sync function inside an async step, and the other way round
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

function** counter(f) { for (;;) yield f(); }

async function** g() {
  let n = 0;
  const inc = () => ++n;
  let s = counter(inc).next();
  for (;;) {
    n += yield n;
    await null;
    s = s.next();
    await null;
    if (s.value !== n) return "another step's variable";
  }
}

asyncTest(async function () {
  const s = await g().next();
  assert.sameValue(s.value, 1);
  const [a, b] = await Promise.all([s.next(10), s.next(20)]);
  assert.compareArray([a.value, b.value], [12, 22]);
  assert.sameValue((await a.next(5)).value, 18);
});
