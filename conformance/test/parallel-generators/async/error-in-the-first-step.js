/*---
esid: sec-asyncparallelgeneratorresume
description: An error before the first await rejects the promise and is not thrown by next
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

async function** g() { throw new Test262Error(); }

asyncTest(async function () {
  const s = g();
  const promise = s.next();
  assert(promise instanceof Promise);
  await assert.throwsAsync(Test262Error, () => promise);
  await assert.throwsAsync(Test262Error, () => s.next());
  assert.sameValue(s.done, false);
});
