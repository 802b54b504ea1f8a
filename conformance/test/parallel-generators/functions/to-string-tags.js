/*---
esid: sec-parallel-generator-objects
description: What Object.prototype.toString says of functions, states and cursors
includes: [parallelGeneratorIntrinsics.js]
features: [parallel-generators]
---*/

const show = (o) => Object.prototype.toString.call(o);
function** g() {}
async function** a() {}

assert.sameValue(show(g), "[object ParallelGeneratorFunction]");
assert.sameValue(show(a), "[object AsyncParallelGeneratorFunction]");
assert.sameValue(show(g()), "[object ParallelGenerator]");
assert.sameValue(show(a()), "[object AsyncParallelGenerator]");
