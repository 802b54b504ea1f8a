/*---
esid: sec-parallel-generator-function-definitions
description: Async methods whose names are identifiers, keywords, strings, numbers and computed
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

const o = {
  async **name() { yield "a"; },
  async **get() { yield "b"; },
  async **"a string"() { yield "c"; },
  async **["com" + "puted"]() { yield "d"; },
  async **1() { yield "e"; },
};

asyncTest(async function () {
  const values = [];
  for (const m of [o.name, o.get, o["a string"], o.computed, o[1]]) values.push((await m().next()).value);
  assert.compareArray(values, ["a", "b", "c", "d", "e"]);
});
