/*---
esid: sec-generators-keep-their-step
description: The callback of a FinalizationRegistry runs under the step that made the registry
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators, FinalizationRegistry, Atomics.waitAsync, SharedArrayBuffer, host-gc-required]
---*/

const cleaned = [];

function** g() {
  let n = 0;
  const helper = (held) => cleaned.push(held + n);
  n = yield;
  yield new FinalizationRegistry(helper);
}

const cell = new Int32Array(new SharedArrayBuffer(4));
const aWhile = () => Atomics.waitAsync(cell, 0, 0, 10).value;

function register(states) {
  for (const s of states) s.value.register({}, "held ");
}

asyncTest(async function () {
  const s = g().next();
  const states = [s.next(1), s.next(2)];
  register(states);
  for (let i = 0; i < 100 && cleaned.length < states.length; i++) {
    $262.gc();
    await aWhile();
  }
  assert.compareArray(cleaned.sort(), ["held 1", "held 2"]);
});
