/*---
esid: sec-parallel-generator-function-definitions
description: At the top level declarations with the same name are allowed, and the last one counts
features: [parallel-generators]
---*/

function** g() { yield 1; }
function** g() { yield 2; }

assert.sameValue(g().next().value, 2);
