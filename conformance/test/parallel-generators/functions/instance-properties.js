/*---
esid: sec-parallelgeneratorfunction-instances
description: Own properties of functions, in their order
includes: [parallelGeneratorIntrinsics.js, propertyHelper.js]
features: [parallel-generators]
---*/

function** g(a, b = 1, ...c) {}

assert.compareArray(Reflect.ownKeys(g), ["length", "name", "prototype"]);
verifyProperty(g, "length", { value: 1, writable: false, enumerable: false, configurable: true });
verifyProperty(g, "name", { value: "g", writable: false, enumerable: false, configurable: true });
verifyProperty(g, "prototype", { writable: true, enumerable: false, configurable: false });
assert.sameValue(Object.getPrototypeOf(g), ParallelGeneratorFunction.prototype);
