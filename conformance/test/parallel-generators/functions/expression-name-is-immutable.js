/*---
esid: sec-parallel-generator-function-definitions-runtime-semantics-evaluation
description: The name of an expression is bound inside, and not assigned to
flags: [noStrict]
features: [parallel-generators]
---*/

const g = function** self() {
  self = 1;
  yield self;
  self = 2;
  return self;
};

const s = g().next();
assert.sameValue(s.value, g);
assert.sameValue(s.next().value, g);
