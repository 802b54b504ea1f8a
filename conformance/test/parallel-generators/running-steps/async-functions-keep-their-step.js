/*---
esid: sec-running-steps
description: An async function that a branch calls goes on under the branch after each await
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

function** g() {
  let n = 0;
  async function add(d) {
    n += d;
    await null;
    n += d;
    await null;
    return (n += d);
  }
  const d = yield;
  yield add(d);
  return n;
}

asyncTest(async function () {
  const s = g().next();
  const a = s.next(1);
  const b = s.next(10);
  assert.sameValue(await b.value, 30);
  assert.sameValue(await a.value, 3);
  assert.sameValue(a.next().value, 1, "what had been written when the step yielded");
  assert.sameValue(b.next().value, 10);
});
