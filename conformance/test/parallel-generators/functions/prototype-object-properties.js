/*---
esid: sec-properties-of-the-parallelgeneratorfunction-prototype-object
description: Properties of %ParallelGeneratorFunction.prototype%
includes: [parallelGeneratorIntrinsics.js, propertyHelper.js]
features: [parallel-generators]
---*/

const p = ParallelGeneratorFunction.prototype;

assert.sameValue(typeof p, "object");
assert.sameValue(Object.getPrototypeOf(p), Function.prototype);
verifyProperty(p, "constructor", {
  value: ParallelGeneratorFunction, writable: false, enumerable: false, configurable: true,
});
verifyProperty(p, "prototype", {
  value: ParallelGeneratorPrototype, writable: false, enumerable: false, configurable: true,
});
verifyProperty(p, Symbol.toStringTag, {
  value: "ParallelGeneratorFunction", writable: false, enumerable: false, configurable: true,
});
assert.sameValue(Reflect.ownKeys(p).length, 3);
