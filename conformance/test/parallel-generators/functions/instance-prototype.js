/*---
esid: sec-parallelgeneratorfunction-instances-prototype
description: The prototype property of a function is a fresh object without properties
includes: [parallelGeneratorIntrinsics.js]
features: [parallel-generators]
---*/

function** g() {}
function** h() {}

assert.sameValue(Object.getPrototypeOf(g.prototype), ParallelGeneratorPrototype);
assert.sameValue(Reflect.ownKeys(g.prototype).length, 0);
assert.notSameValue(g.prototype, h.prototype);
assert(Object.isExtensible(g.prototype));
