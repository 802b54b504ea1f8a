/*---
esid: sec-running-steps
description: A closure that is registered when no step runs sees its home
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

function** g() {
  let n = 0;
  const inc = () => ++n;
  yield inc;
  n = 10;
  yield n;
}

asyncTest(async function () {
  const s = g().next();
  const promise = Promise.resolve().then(s.value);
  s.next();
  assert.sameValue(await promise, 1);
  assert.sameValue(await Promise.resolve().then(s.value), 2);
});
