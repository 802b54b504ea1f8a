/*---
esid: sec-async-parallel-generator-abstract-operations
description: return awaits its operand
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

async function** g() {
  const x = yield;
  try {
    return x;
  } catch (e) {
    return "caught " + e;
  }
}

asyncTest(async function () {
  const s = await g().next();
  const a = await s.next(Promise.resolve("a"));
  assert.sameValue(a.value, "a");
  assert.sameValue(a.done, true);
  assert.sameValue((await s.next(Promise.reject("b"))).value, "caught b");
});
