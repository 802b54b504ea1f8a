/*---
esid: sec-parallelgeneratorresume
description: Nothing in a step looks up the methods of a state
includes: [parallelGeneratorIntrinsics.js]
features: [parallel-generators]
---*/

function** g() { yield 1; yield 2; }

const s = g().next();
Object.defineProperty(g.prototype, "next", { get() { throw new Test262Error(); } });
assert.sameValue(ParallelGeneratorPrototype.next.call(s).value, 2);
assert.throws(Test262Error, () => s.next);
