/*---
esid: sec-the-%parallelgeneratorcursorprototype%-object
description: The tags of cursors
includes: [parallelGeneratorIntrinsics.js, propertyHelper.js]
features: [parallel-generators]
---*/

for (const [p, tag] of [
  [ParallelGeneratorCursorPrototype, "ParallelGenerator Iterator"],
  [AsyncParallelGeneratorCursorPrototype, "AsyncParallelGenerator Iterator"],
]) {
  verifyProperty(p, Symbol.toStringTag, { value: tag, writable: false, enumerable: false, configurable: true });
  assert.sameValue(Reflect.ownKeys(p).length, 4);
}
assert.sameValue(
  Object.prototype.toString.call((function** () {})()[Symbol.iterator]()),
  "[object ParallelGenerator Iterator]",
);
