/*---
esid: sec-parallel-generator-function-definitions
description: The token is also the exponentiation operator
features: [parallel-generators]
---*/

function** g(x) { yield x ** (yield) ** 2; }

const s = g(2).next();
assert.sameValue(s.next(1).value, 2);
assert.sameValue(s.next(2).value, 16);
