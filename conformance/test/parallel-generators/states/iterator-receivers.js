/*---
esid: sec-parallelgenerator.prototype-%symbol.iterator%
description: The method that makes a cursor throws for everything that is no state
includes: [parallelGeneratorIntrinsics.js]
features: [parallel-generators]
---*/

const iterator = ParallelGeneratorPrototype[Symbol.iterator];
const asyncIterator = AsyncParallelGeneratorPrototype[Symbol.asyncIterator];

for (const receiver of [undefined, null, 1, {}, ParallelGeneratorPrototype, [].values()]) {
  assert.throws(TypeError, () => iterator.call(receiver));
  assert.throws(TypeError, () => asyncIterator.call(receiver));
}
