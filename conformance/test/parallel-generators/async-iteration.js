/*---
description: Iterating an async state
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators, async-iteration]
---*/

async function** g() {
  yield 1;
  yield Promise.resolve(2);
  return 3;
}

asyncTest(async function () {
  const s = g();
  for (let round = 0; round < 2; round++) {
    const values = [];
    for await (const v of s) values.push(v);
    assert.compareArray(values, [1, 2]);
  }
});
