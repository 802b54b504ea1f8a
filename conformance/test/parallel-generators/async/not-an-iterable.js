/*---
esid: sec-async-cursors
description: Async states are not iterable synchronously, and sync states are under for await
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

function** sync() { yield 1; yield Promise.resolve(2); }
async function** g() { yield 1; }

asyncTest(async function () {
  assert.throws(TypeError, () => [...g()]);
  assert.throws(TypeError, () => { for (const x of g()) ; });
  const values = [];
  for await (const x of sync()) values.push(x);
  assert.compareArray(values, [1, 2]);
  assert.compareArray(await Array.fromAsync(g()), [1]);
});
