/*---
esid: sec-parallel-generator-function-definitions-runtime-semantics-evaluatebody
description: The prototype that states get without a function's is that of the function's realm
includes: [parallelGeneratorIntrinsics.js]
features: [parallel-generators, cross-realm]
---*/

const other = $262.createRealm();
const g = other.evalScript("(function** () { yield 1; })");

g.prototype = undefined;
assert.sameValue(Object.getPrototypeOf(g()), Object.getPrototypeOf(g).prototype);
assert.notSameValue(Object.getPrototypeOf(g).prototype, ParallelGeneratorPrototype);
assert.sameValue(ParallelGeneratorPrototype.next.call(g()).value, 1, "methods take states of every realm");
