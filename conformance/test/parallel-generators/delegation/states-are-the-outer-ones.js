/*---
esid: sec-delegation
description: The states are those of the outermost function
features: [parallel-generators]
---*/

function** inner() { yield 1; }
function** outer() { yield* inner(); }

const s = outer().next();
assert(s instanceof outer);
assert(!(s instanceof inner));
assert(s.next() instanceof outer);
