/*---
esid: sec-parallelgeneratorvalidate
description: Methods of states throw for everything that is no state
includes: [parallelGeneratorIntrinsics.js]
features: [parallel-generators]
---*/

function** g() { yield 1; }
async function** a() {}

for (const name of ["next", "return", "throw"]) {
  const others = [undefined, null, 1, "s", {}, g, g.prototype, Object.create(g()), { ...g() }, a(), [].values()];
  for (const receiver of others) {
    assert.throws(TypeError, () => ParallelGeneratorPrototype[name].call(receiver, 1), name);
  }
}
