/*---
esid: sec-parallel-generator-function-definitions-runtime-semantics-evaluatebody
description: States inherit from %ParallelGeneratorPrototype% if the function's prototype is no object
includes: [parallelGeneratorIntrinsics.js]
features: [parallel-generators]
---*/

function** g() { yield 1; }
async function** h() {}

g.prototype = null;
h.prototype = 1;
assert.sameValue(Object.getPrototypeOf(g()), ParallelGeneratorPrototype);
assert.sameValue(Object.getPrototypeOf(g().next()), ParallelGeneratorPrototype);
assert.sameValue(Object.getPrototypeOf(h()), AsyncParallelGeneratorPrototype);
