/*---
esid: sec-properties-of-the-parallelgenerator-prototype
description: Properties of %ParallelGeneratorPrototype%
includes: [parallelGeneratorIntrinsics.js, propertyHelper.js]
features: [parallel-generators]
---*/

const p = ParallelGeneratorPrototype;

assert.sameValue(Object.getPrototypeOf(p), Object.prototype, "not %Iterator.prototype%");
verifyProperty(p, "constructor", {
  value: ParallelGeneratorFunction.prototype, writable: false, enumerable: false, configurable: true,
});
for (const name of ["next", "return", "throw"]) {
  verifyProperty(p, name, { writable: true, enumerable: false, configurable: true });
  verifyProperty(p[name], "length", { value: 1, writable: false, enumerable: false, configurable: true });
  verifyProperty(p[name], "name", { value: name, writable: false, enumerable: false, configurable: true });
  assert.throws(TypeError, () => new p[name]());
}
verifyProperty(p, Symbol.toStringTag, {
  value: "ParallelGenerator", writable: false, enumerable: false, configurable: true,
});
verifyProperty(p, Symbol.iterator, { writable: true, enumerable: false, configurable: true });
verifyProperty(p[Symbol.iterator], "length", { value: 0, writable: false, enumerable: false, configurable: true });
verifyProperty(p[Symbol.iterator], "name", {
  value: "[Symbol.iterator]", writable: false, enumerable: false, configurable: true,
});
assert.sameValue(Reflect.ownKeys(p).length, 6);
