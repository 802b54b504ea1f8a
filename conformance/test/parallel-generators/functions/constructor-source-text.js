/*---
esid: sec-createdynamicfunction
description: The source text of functions that the constructors make
includes: [parallelGeneratorIntrinsics.js]
features: [parallel-generators]
---*/

assert.sameValue(
  ParallelGeneratorFunction("a", "b", "yield a").toString(),
  "function** anonymous(a,b\n) {\nyield a\n}",
);
assert.sameValue(AsyncParallelGeneratorFunction("").toString(), "async function** anonymous(\n) {\n\n}");
