/*---
esid: sec-async-cursors
description: An async cursor whose step throws stays at its state
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

async function** g() {
  for (let n = 0; ; n++) if (yield n) throw new Test262Error();
}

asyncTest(async function () {
  const cursor = g()[Symbol.asyncIterator]();
  await cursor.next();
  assert.sameValue((await cursor.next(false)).value, 1);
  await assert.throwsAsync(Test262Error, () => cursor.next(true));
  assert.sameValue((await cursor.next(false)).value, 2);
  await assert.throwsAsync(Test262Error, () => cursor.throw(new Test262Error()));
  assert.sameValue((await cursor.next(false)).value, 3);
});
