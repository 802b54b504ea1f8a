/*---
esid: sec-async-delegation
description: yield* over a sync state, whose values are awaited, forks too
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

function** inner() {
  const x = yield Promise.resolve("first");
  const y = yield Promise.resolve("second " + x);
  return x + y;
}

async function** outer() { return "result " + (yield* inner()); }

asyncTest(async function () {
  const s = await outer().next();
  assert.sameValue(s.value, "first");
  const [a, b] = await Promise.all([s.next("a"), s.next("b")]);
  assert.sameValue(a.value, "second a");
  assert.sameValue(b.value, "second b");
  assert.sameValue((await a.next("c")).value, "result ac");
  assert.sameValue((await a.next("d")).value, "result ad");
});
