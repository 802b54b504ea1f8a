/*---
esid: sec-parallel-generator-objects
description: A state is no thenable, so that awaiting it gives it
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

function** g() { yield 1; }

asyncTest(async function () {
  const s = g().next();
  assert.sameValue(await s, s);
});
