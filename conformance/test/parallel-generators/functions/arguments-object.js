/*---
esid: sec-parallel-generator-function-definitions-runtime-semantics-evaluatebody
description: The arguments object is never mapped to the parameters
flags: [noStrict]
features: [parallel-generators]
---*/

function** g(a) {
  a = 2;
  yield arguments[0];
  arguments[0] = 3;
  return a;
}

const s = g(1).next();
assert.sameValue(s.value, 1);
assert.sameValue(s.next().value, 2);
assert.sameValue(s.next().value, 2);
