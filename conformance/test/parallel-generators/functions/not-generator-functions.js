/*---
esid: sec-parallel-generator-objects
description: Generators' methods refuse states, and states' methods refuse generators
includes: [parallelGeneratorIntrinsics.js]
features: [parallel-generators]
---*/

function* ordinary() { yield 1; }
function** g() { yield 1; }
const GeneratorPrototype = Object.getPrototypeOf(ordinary.prototype);

assert.throws(TypeError, () => GeneratorPrototype.next.call(g()));
assert.throws(TypeError, () => ParallelGeneratorPrototype.next.call(ordinary()));
assert.sameValue(g instanceof Object.getPrototypeOf(ordinary).constructor, false);
