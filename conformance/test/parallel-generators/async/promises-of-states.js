/*---
esid: sec-asyncparallelgeneratorresume
description: Each call gives a promise of its own, which is fulfilled with a state
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

async function** g() {
  const n = yield 1;
  return n;
}

asyncTest(async function () {
  const start = g();
  const [one, two] = [start.next(), start.next()];
  assert.sameValue(Object.getPrototypeOf(one), Promise.prototype);
  assert.notSameValue(one, two);
  const [s, t] = [await one, await two];
  assert.notSameValue(s, t);
  for (const state of [s, t]) {
    assert(state instanceof g);
    assert(Object.isFrozen(state));
    assert.compareArray(Reflect.ownKeys(state), ["value", "done"]);
    assert.sameValue(state.value, 1);
  }
  const end = await s.next("end");
  assert.sameValue(end.value, "end");
  assert.sameValue(end.done, true);
  assert(end instanceof g);
});
