/*---
esid: sec-parallel-generator-function-definitions
description: White space, line terminators and comments may stand around the token, but not in it
features: [parallel-generators]
---*/

function
**
a
() { yield 1; }
function** b() { yield 2; }
function **c() { yield 3; }
function/**/**/**/d() { yield 4; }
function**e() { yield 5; }

assert.compareArray([a, b, c, d, e].map((g) => g().next().value), [1, 2, 3, 4, 5]);
