/*---
esid: sec-lineage
description: Function declarations of the body are made by the call; their home is the start state's step
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  yield add;
  let n = 0;
  function add(d) { n += d; return n; }
  for (;;) yield add(yield n);
}

const s = g();
const one = s.next();
const two = s.next();
assert.sameValue(one.value, two.value);
assert.throws(ReferenceError, () => one.value(1));
const a = follow(one, undefined, 5);
assert.sameValue(a.value, 5);
assert.sameValue(follow(one, undefined, 6).value, 6);
assert.throws(ReferenceError, () => one.value(1), "its home has not come to the declaration of n");
assert.sameValue(follow(a, undefined, 7).value, 12);
