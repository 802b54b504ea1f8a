/*---
esid: sec-parallelgeneratorfunction-objects
description: The constructors are found through functions only
features: [parallel-generators]
---*/

for (const name of ["ParallelGenerator", "ParallelGeneratorFunction", "AsyncParallelGenerator", "AsyncParallelGeneratorFunction"]) {
  assert.sameValue(name in globalThis, false, name);
}

const constructors = [function* () {}, function** () {}, async function* () {}, async function** () {}, () => {}]
  .map((f) => Object.getPrototypeOf(f).constructor);
assert.sameValue(new Set(constructors).size, 5, "each kind of function has its own");
