/*---
esid: sec-parallel-generator-function-definitions-runtime-semantics-evaluation
description: In strict code an assignment to the name of an expression throws, in each branch that comes to it
flags: [onlyStrict]
features: [parallel-generators]
---*/

const g = function** self() {
  if (yield) self = 1;
  return "not assigned";
};

const s = g().next();
assert.throws(TypeError, () => s.next(true));
assert.sameValue(s.next(false).value, "not assigned");
