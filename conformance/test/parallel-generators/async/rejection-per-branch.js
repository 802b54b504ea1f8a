/*---
esid: sec-asyncparallelgeneratorresume
description: An error rejects the promise of its branch only, before and behind an await
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

async function** g() {
  const how = yield;
  if (how === "now") throw new Test262Error();
  await null;
  if (how === "later") throw new RangeError();
  yield how;
}

asyncTest(async function () {
  const s = await g().next();
  const results = await Promise.allSettled([s.next("now"), s.next("fine"), s.next("later"), s.next("good")]);
  assert.compareArray(results.map((r) => r.status), ["rejected", "fulfilled", "rejected", "fulfilled"]);
  assert(results[0].reason instanceof Test262Error);
  assert(results[2].reason instanceof RangeError);
  assert.sameValue(results[3].value.value, "good");
  assert.sameValue((await s.next("again")).value, "again");
});
