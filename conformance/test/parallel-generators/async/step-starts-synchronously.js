/*---
esid: sec-asyncparallelgeneratorresume
description: next runs the body up to its first await before it returns
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

const log = [];

async function** g() {
  log.push("start");
  await null;
  log.push("after await");
  yield 1;
}

asyncTest(async function () {
  const promise = g().next();
  log.push("next has returned");
  await promise;
  assert.compareArray(log, ["start", "next has returned", "after await"]);
});
