/*---
esid: sec-async-parallel-generator-abstract-operations
description: yield gives what next was given, promises too
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

async function** g() {
  const sent = yield;
  yield typeof sent.then;
}

asyncTest(async function () {
  const s = await g().next();
  assert.sameValue((await s.next(Promise.resolve(1))).value, "function");
});
