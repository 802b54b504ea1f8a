/*---
esid: sec-properties-of-the-parallelgeneratorfunction-constructor
description: length, name, prototype and [[Prototype]] of both constructors
includes: [parallelGeneratorIntrinsics.js, propertyHelper.js]
features: [parallel-generators]
---*/

for (const C of [ParallelGeneratorFunction, AsyncParallelGeneratorFunction]) {
  assert.sameValue(Object.getPrototypeOf(C), Function);
  verifyProperty(C, "length", { value: 1, writable: false, enumerable: false, configurable: true });
  verifyProperty(C, "prototype", { writable: false, enumerable: false, configurable: false });
  assert(Object.isExtensible(C));
}
verifyProperty(ParallelGeneratorFunction, "name", {
  value: "ParallelGeneratorFunction", writable: false, enumerable: false, configurable: true,
});
verifyProperty(AsyncParallelGeneratorFunction, "name", {
  value: "AsyncParallelGeneratorFunction", writable: false, enumerable: false, configurable: true,
});
