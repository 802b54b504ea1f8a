/*---
esid: sec-parallel-generator-function-definitions-runtime-semantics-evaluatebody
description: The arguments object is that of a function with unmapped parameters in other respects too
features: [parallel-generators]
---*/

function** g() { yield arguments; }

const list = g(1, 2).next().value;
assert.sameValue(list.length, 2);
assert.sameValue(Object.prototype.toString.call(list), "[object Arguments]");
assert.throws(TypeError, () => list.callee);
