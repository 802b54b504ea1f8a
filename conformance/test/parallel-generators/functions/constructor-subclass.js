/*---
esid: sec-parallelgeneratorfunction
description: A class may extend the constructors
includes: [parallelGeneratorIntrinsics.js]
features: [parallel-generators]
---*/

class Special extends ParallelGeneratorFunction {
  first() { return this().next().value; }
}

const g = new Special("yield 3");
assert.sameValue(g.first(), 3);
assert(g instanceof Special);
assert.sameValue(Object.getPrototypeOf(g.prototype), ParallelGeneratorPrototype);
assert(g() instanceof g);
