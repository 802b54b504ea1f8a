/*---
esid: sec-running-steps
description: Reactions that an async step registers run under it, between its awaits and behind its end
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

async function** g() {
  let n = 0;
  const inc = () => ++n;
  n = yield;
  const one = Promise.resolve().then(inc);
  await one;
  const two = Promise.resolve().then(() => {}).then(() => {}).then(() => {}).then(() => {}).then(inc);
  yield [n, two];
  return n;
}

asyncTest(async function () {
  const s = await g().next();
  const [a, b] = await Promise.all([s.next(10), s.next(20)]);
  assert.sameValue(a.value[0], 11);
  assert.sameValue(b.value[0], 21);
  assert.sameValue(await a.value[1], 12);
  assert.sameValue(await b.value[1], 22);
  assert.sameValue((await a.next()).value, 11);
});
