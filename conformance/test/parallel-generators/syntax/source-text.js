/*---
esid: sec-parallel-generator-function-definitions
description: A function's source text has the stars as they were written
features: [parallel-generators]
---*/

function ** /* a */ g ( x ) { yield x }
const m = { async **  m() {} }.m;
const C = class { static **["c"]() {} };

assert.sameValue(g.toString(), "function ** /* a */ g ( x ) { yield x }");
assert.sameValue(m.toString(), "async **  m() {}");
assert.sameValue(C.c.toString(), '**["c"]() {}');
