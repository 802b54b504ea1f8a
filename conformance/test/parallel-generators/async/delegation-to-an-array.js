/*---
esid: sec-async-delegation
description: yield* over an array forks and awaits its elements
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

async function** g() { yield* [Promise.resolve("a"), "b", Promise.resolve("c")]; }

asyncTest(async function () {
  const s = await g().next();
  assert.sameValue(s.value, "a");
  const [t, u] = await Promise.all([s.next(), s.next()]);
  assert.compareArray([t.value, u.value], ["b", "b"]);
  assert.sameValue((await t.next()).value, "c");
  assert.sameValue((await u.return("r")).value, "r");
  assert.sameValue((await u.next()).value, "c");
  await assert.throwsAsync(TypeError, () => t.throw(1));
});
