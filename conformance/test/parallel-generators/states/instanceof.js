/*---
esid: sec-parallel-generator-objects
description: Every state is an instance of its function
features: [parallel-generators]
---*/

function** g() { yield 1; }
function** h() {}
const o = { **m() { yield; } };

assert(g() instanceof g);
assert(g().next() instanceof g);
assert(g().next().next() instanceof g);
assert(!(g() instanceof h));
assert(o.m().next() instanceof o.m);
assert(!(g() instanceof Iterator));
