/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: Simple parameters of a function in sloppy code may have the same name
flags: [noStrict]
features: [parallel-generators]
---*/

function** g(a, a) { yield a; }

assert.sameValue(g(1, 2).next().value, 2);
