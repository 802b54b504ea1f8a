/*---
esid: sec-asyncparallelgeneratorresume
description: next, return and throw on a finished state
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

async function** g() { return 1; }

asyncTest(async function () {
  const end = await g().next();
  assert.sameValue(end.done, true);
  const after = await end.next(5);
  assert.sameValue(after.value, undefined);
  assert.sameValue(after.done, true);
  assert(after instanceof g);
  assert.sameValue((await end.return(6)).value, 6);
  assert.sameValue((await end.return(Promise.resolve(7))).value, 7);
  await assert.throwsAsync(Test262Error, () => end.return(Promise.reject(new Test262Error())));
  await assert.throwsAsync(Test262Error, () => end.throw(new Test262Error()));
  assert.sameValue((await end.next()).done, true);
});
