/*---
esid: sec-the-%asyncparallelgeneratorcursorprototype%-object
description: Methods of async cursors reject for everything that is no async cursor
flags: [async]
includes: [parallelGeneratorIntrinsics.js, asyncHelpers.js]
features: [parallel-generators]
---*/

function** sync() {}
async function** g() {}

asyncTest(async function () {
  for (const name of ["next", "return", "throw"]) {
    for (const receiver of [undefined, 1, {}, g(), sync()[Symbol.iterator]()]) {
      await assert.throwsAsync(TypeError, () => AsyncParallelGeneratorCursorPrototype[name].call(receiver));
    }
  }
});
