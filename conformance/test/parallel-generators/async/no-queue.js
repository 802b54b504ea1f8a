/*---
esid: sec-asyncparallelgeneratorresume
description: A call does not wait for the calls before it
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

let release;

async function** g() {
  const wait = yield;
  if (wait) await wait;
  yield wait ? "slow" : "fast";
}

asyncTest(async function () {
  const log = [];
  const s = await g().next();
  const slow = s.next(new Promise((resolve) => { release = resolve; })).then((t) => log.push(t.value));
  const fast = s.next().then((t) => log.push(t.value));
  await fast;
  assert.compareArray(log, ["fast"]);
  release();
  await slow;
  assert.compareArray(log, ["fast", "slow"]);
});
