/*---
esid: sec-forkable-iterations
description: With another next of cursors, a state is iterated by a shared cursor
includes: [parallelGeneratorIntrinsics.js]
features: [parallel-generators]
---*/

const builtIn = ParallelGeneratorCursorPrototype.next;

function** inner() { yield 1; yield 2; yield 3; }
function** g() {
  for (const x of inner()) yield x;
}

ParallelGeneratorCursorPrototype.next = function (v) { return builtIn.call(this, v); };
const s = g().next();
ParallelGeneratorCursorPrototype.next = builtIn;
assert.sameValue(s.next().value, 2);
assert.sameValue(s.next().value, 3);
