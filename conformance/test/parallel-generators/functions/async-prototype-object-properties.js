/*---
esid: sec-properties-of-the-asyncparallelgeneratorfunction-prototype-object
description: Properties of %AsyncParallelGeneratorFunction.prototype%
includes: [parallelGeneratorIntrinsics.js, propertyHelper.js]
features: [parallel-generators]
---*/

const p = AsyncParallelGeneratorFunction.prototype;

assert.sameValue(typeof p, "object");
assert.sameValue(Object.getPrototypeOf(p), Function.prototype);
verifyProperty(p, "constructor", {
  value: AsyncParallelGeneratorFunction, writable: false, enumerable: false, configurable: true,
});
verifyProperty(p, "prototype", {
  value: AsyncParallelGeneratorPrototype, writable: false, enumerable: false, configurable: true,
});
verifyProperty(p, Symbol.toStringTag, {
  value: "AsyncParallelGeneratorFunction", writable: false, enumerable: false, configurable: true,
});
