/*---
esid: sec-createdynamicfunction
description: What the constructors make sees the global scope only
includes: [parallelGeneratorIntrinsics.js]
features: [parallel-generators]
---*/

const text = "outer";

function make() {
  const text = "inner";
  return ParallelGeneratorFunction("yield text");
}

assert.sameValue(make()().next().value, "outer");
