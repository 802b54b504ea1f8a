/*---
esid: sec-the-%parallelgeneratorcursorprototype%-object
description: Cursors inherit from %Iterator.prototype%
includes: [parallelGeneratorIntrinsics.js, propertyHelper.js]
features: [parallel-generators]
---*/

function** g() {}

const cursor = g()[Symbol.iterator]();
assert(cursor instanceof Iterator);
assert.sameValue(Object.getPrototypeOf(ParallelGeneratorCursorPrototype), Iterator.prototype);
assert.sameValue(cursor[Symbol.iterator](), cursor);
assert.sameValue(Reflect.ownKeys(cursor).length, 0);
assert(!(cursor instanceof g));
for (const name of ["next", "return", "throw"]) {
  verifyProperty(ParallelGeneratorCursorPrototype, name, { writable: true, enumerable: false, configurable: true });
  assert.sameValue(ParallelGeneratorCursorPrototype[name].length, 1);
  assert.sameValue(ParallelGeneratorCursorPrototype[name].name, name);
}
assert.sameValue(Object.getPrototypeOf((function** () {})()[Symbol.iterator]()), ParallelGeneratorCursorPrototype);
