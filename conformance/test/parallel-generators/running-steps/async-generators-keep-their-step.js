/*---
esid: sec-running-steps
description: An async generator keeps the step in which it was created
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

function** g() {
  let n = 0;
  async function* numbers() { for (;;) yield ++n; }
  n = yield;
  yield numbers();
  return n;
}

asyncTest(async function () {
  const s = g().next();
  const a = s.next(10);
  const b = s.next(20);
  assert.sameValue((await a.value.next()).value, 11);
  assert.sameValue((await b.value.next()).value, 21);
  assert.sameValue((await a.value.next()).value, 12);
  assert.sameValue(a.next().value, 10);
});
