/*---
esid: sec-asyncparallelgeneratorresume
description: The steps of branches go on in the order in which they were resumed
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

const log = [];

async function** g() {
  const name = yield;
  for (let i = 0; i < 2; i++) {
    log.push(name + i);
    await null;
  }
  yield name;
}

asyncTest(async function () {
  const s = await g().next();
  const settled = ["a", "b", "c"].map((name) => s.next(name).then((t) => log.push(t.value)));
  await Promise.all(settled);
  assert.compareArray(log, ["a0", "b0", "c0", "a1", "b1", "c1", "a", "b", "c"]);
});
