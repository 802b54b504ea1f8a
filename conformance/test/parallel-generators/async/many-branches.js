/*---
esid: sec-own-variables
description: A thousand branches of one state wait for one promise
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

async function** g() {
  let n = 0;
  const [i, gate] = yield;
  n = i;
  await gate;
  n *= 2;
  yield n;
}

asyncTest(async function () {
  const s = await g().next();
  let open;
  const gate = new Promise((resolve) => { open = resolve; });
  const runs = Array.from({ length: 1000 }, (_, i) => s.next([i, gate]));
  open();
  const states = await Promise.all(runs);
  states.forEach((t, i) => assert.sameValue(t.value, i * 2));
});
