/*---
esid: sec-async-parallel-generator-abstract-operations
description: yield awaits its operand, in each branch
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

async function** g() {
  const x = yield Promise.resolve("first");
  yield { then(resolve) { resolve("then " + x); } };
  try {
    yield Promise.reject("rejected");
  } catch (e) {
    yield "caught " + e + x;
  }
}

asyncTest(async function () {
  const s = await g().next();
  assert.sameValue(s.value, "first");
  const [a, b] = await Promise.all([s.next("a"), s.next("b")]);
  assert.sameValue(a.value, "then a");
  assert.sameValue(b.value, "then b");
  assert.sameValue((await a.next()).value, "caught rejecteda");
  assert.sameValue((await b.next()).value, "caught rejectedb");
});
