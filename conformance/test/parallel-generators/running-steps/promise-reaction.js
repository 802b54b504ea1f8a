/*---
esid: sec-running-steps
description: A reaction that a branch registers runs under the branch's step, though that has yielded
info: |
  While a closure called by a branch runs, that branch is the running one; awaits, promise reactions and timers
  registered then run under it.
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

const log = [];

function** g() {
  let n = 0;
  const inc = () => { log.push(++n); };
  n = yield;
  const promise = Promise.resolve().then(inc).then(inc);
  yield promise;
  return n;
}

asyncTest(async function () {
  const s = g().next();
  const a = s.next(10);
  const b = s.next(20);
  await a.value;
  await b.value;
  assert.compareArray(log, [11, 21, 12, 22]);
  assert.sameValue(a.next().value, 10, "the state is as it was");
  assert.sameValue(b.next().value, 20);
});
