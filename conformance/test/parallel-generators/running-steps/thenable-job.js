/*---
esid: sec-running-steps
description: The then of a thenable that a branch resolves with is called under the branch
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

function** g() {
  let name = "none";
  const thenable = { then(resolve) { resolve("then " + name); } };
  name = yield;
  yield Promise.resolve(thenable);
}

asyncTest(async function () {
  const s = g().next();
  const a = s.next("a");
  const b = s.next("b");
  assert.sameValue(await a.value, "then a");
  assert.sameValue(await b.value, "then b");
});
