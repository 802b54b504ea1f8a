/*---
esid: sec-running-steps
description: |
  A closure that is called from outside while its step awaits sees its home, the step that has not ended
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

let peek;

async function** g() {
  let n = 0;
  const get = () => n;
  n = yield;
  peek = () => get();
  await null;
  n++;
  await null;
  yield n;
}

asyncTest(async function () {
  const s = await g().next();
  const promise = s.next(1);
  assert.sameValue(peek(), 1);
  await null;
  assert.sameValue(peek(), 2);
  await promise;
  assert.sameValue(peek(), 2);
});
