/*---
esid: sec-forkable-iterations
description: A for await over an async generator shares it
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

async function* numbers() {
  for (let n = 1; n < 4; n++) yield n;
}

async function** g() {
  for await (const n of numbers()) yield n;
}

asyncTest(async function () {
  const s = await g().next();
  assert.sameValue((await s.next()).value, 2);
  assert.sameValue((await s.next()).value, 3);
  assert.sameValue((await s.next()).done, true);
});
