/*---
esid: sec-properties-of-the-asyncparallelgenerator-prototype
description: Properties of %AsyncParallelGeneratorPrototype%
includes: [parallelGeneratorIntrinsics.js, propertyHelper.js]
features: [parallel-generators]
---*/

const p = AsyncParallelGeneratorPrototype;

assert.sameValue(Object.getPrototypeOf(p), Object.prototype, "not %AsyncIteratorPrototype%");
verifyProperty(p, "constructor", {
  value: AsyncParallelGeneratorFunction.prototype, writable: false, enumerable: false, configurable: true,
});
for (const name of ["next", "return", "throw"]) {
  verifyProperty(p, name, { writable: true, enumerable: false, configurable: true });
  verifyProperty(p[name], "length", { value: 1, writable: false, enumerable: false, configurable: true });
}
verifyProperty(p, Symbol.toStringTag, {
  value: "AsyncParallelGenerator", writable: false, enumerable: false, configurable: true,
});
verifyProperty(p, Symbol.asyncIterator, { writable: true, enumerable: false, configurable: true });
verifyProperty(p[Symbol.asyncIterator], "name", {
  value: "[Symbol.asyncIterator]", writable: false, enumerable: false, configurable: true,
});
assert.sameValue(p[Symbol.iterator], undefined);
assert.sameValue(Reflect.ownKeys(p).length, 6);
