/*---
esid: sec-asyncparallelgeneratorresume
description: What the first next gets is dropped
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

async function** g() { yield [...arguments].length; yield "second"; }

asyncTest(async function () {
  assert.sameValue((await g().next("dropped")).value, 0);
});
