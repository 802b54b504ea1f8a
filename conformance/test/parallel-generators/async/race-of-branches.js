/*---
esid: sec-own-variables
description: |
  Branches that race: the losers go on without effect on the winner
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

async function** g() {
  let steps = 0;
  const n = yield;
  while (steps < n) {
    await null;
    steps++;
  }
  yield n + ":" + steps;
  return steps;
}

asyncTest(async function () {
  const s = await g().next();
  const runs = [5, 1, 3].map((n) => s.next(n));
  const first = await Promise.race(runs);
  assert.sameValue(first.value, "1:1");
  assert.sameValue((await first.next()).value, 1);
  assert.compareArray((await Promise.all(runs)).map((t) => t.value), ["5:5", "1:1", "3:3"]);
});
