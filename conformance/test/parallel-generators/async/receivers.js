/*---
esid: sec-asyncparallelgeneratorvalidate
description: Methods reject for everything that is no async state
flags: [async]
includes: [parallelGeneratorIntrinsics.js, asyncHelpers.js]
features: [parallel-generators]
---*/

function** sync() {}
async function* ordinary() {}
async function** g() {}

asyncTest(async function () {
  for (const name of ["next", "return", "throw"]) {
    for (const receiver of [undefined, null, 1, {}, g, g.prototype, sync(), ordinary(), Object.create(g())]) {
      const promise = AsyncParallelGeneratorPrototype[name].call(receiver, 1);
      assert(promise instanceof Promise, name);
      await assert.throwsAsync(TypeError, () => promise);
    }
  }
});
