/*---
esid: sec-async-cursors
description: |
  Calls of an async cursor do not wait: all that come before the first step has ended start from one state
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

async function** g() {
  let n = 0;
  for (;;) n += yield n;
}

asyncTest(async function () {
  const cursor = g()[Symbol.asyncIterator]();
  await cursor.next();
  const [a, b] = await Promise.all([cursor.next(1), cursor.next(10)]);
  assert.sameValue(a.value, 1);
  assert.sameValue(b.value, 10, "not 11");
  assert.sameValue((await cursor.next(100)).value, 110, "the last step to end is where the cursor is");
});
