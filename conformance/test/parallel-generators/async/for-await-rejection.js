/*---
esid: sec-async-cursors
description: A rejected step ends for await with its reason
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

async function** g() {
  yield 1;
  throw new Test262Error();
}

asyncTest(async function () {
  const seen = [];
  await assert.throwsAsync(Test262Error, async () => {
    for await (const x of g()) seen.push(x);
  });
  assert.compareArray(seen, [1]);
});
