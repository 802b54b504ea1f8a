/*---
esid: sec-asyncparallelgeneratorresume
description: What the first next of an async state gets is dropped, what others get is not
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

async function** g() {
  const got = yield [...arguments].length;
  yield got;
}

asyncTest(async function () {
  const s = await g().next("dropped");
  assert.sameValue(s.value, 0);
  assert.sameValue((await s.next("kept")).value, "kept");
});
