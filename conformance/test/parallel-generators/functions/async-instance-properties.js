/*---
esid: sec-asyncparallelgeneratorfunction-instances
description: Own properties of async functions
includes: [parallelGeneratorIntrinsics.js, propertyHelper.js]
features: [parallel-generators]
---*/

async function** g(a, b) {}

assert.compareArray(Reflect.ownKeys(g), ["length", "name", "prototype"]);
verifyProperty(g, "length", { value: 2, writable: false, enumerable: false, configurable: true });
verifyProperty(g, "prototype", { writable: true, enumerable: false, configurable: false });
assert.sameValue(Object.getPrototypeOf(g), AsyncParallelGeneratorFunction.prototype);
assert.sameValue(Object.getPrototypeOf(g.prototype), AsyncParallelGeneratorPrototype);
