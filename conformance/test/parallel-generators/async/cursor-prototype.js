/*---
esid: sec-the-%asyncparallelgeneratorcursorprototype%-object
description: Async cursors inherit from %AsyncIteratorPrototype%
includes: [parallelGeneratorIntrinsics.js, propertyHelper.js]
features: [parallel-generators]
---*/

async function** g() {}
const AsyncIteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf((async function* () {}).prototype));

const cursor = g()[Symbol.asyncIterator]();
assert.sameValue(Object.getPrototypeOf(AsyncParallelGeneratorCursorPrototype), AsyncIteratorPrototype);
assert.sameValue(cursor[Symbol.asyncIterator](), cursor);
assert.sameValue(Reflect.ownKeys(cursor).length, 0);
for (const name of ["next", "return", "throw"]) {
  verifyProperty(AsyncParallelGeneratorCursorPrototype, name, { writable: true, enumerable: false, configurable: true });
  assert.sameValue(AsyncParallelGeneratorCursorPrototype[name].length, 1);
}
