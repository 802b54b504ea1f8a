/*---
esid: sec-asyncparallelgeneratorresume
description: return and throw on the start state do not run the body
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

let ran = false;

async function** g() { ran = true; }

asyncTest(async function () {
  const s = g();
  const end = await s.return(Promise.resolve(4));
  assert.sameValue(end.value, 4);
  assert.sameValue(end.done, true);
  await assert.throwsAsync(Test262Error, () => s.return(Promise.reject(new Test262Error())));
  await assert.throwsAsync(Test262Error, () => s.throw(new Test262Error()));
  assert.sameValue(ran, false);
  await s.next();
  assert.sameValue(ran, true);
});
