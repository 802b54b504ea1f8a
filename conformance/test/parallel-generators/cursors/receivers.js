/*---
esid: sec-the-%parallelgeneratorcursorprototype%-object
description: Methods of cursors throw for everything that is no cursor
includes: [parallelGeneratorIntrinsics.js]
features: [parallel-generators]
---*/

function** g() {}
async function** a() {}

for (const name of ["next", "return", "throw"]) {
  const others = [undefined, null, 1, {}, g(), [].values(), ParallelGeneratorCursorPrototype, a()[Symbol.asyncIterator]()];
  for (const receiver of others) {
    assert.throws(TypeError, () => ParallelGeneratorCursorPrototype[name].call(receiver), name);
  }
}
