/*---
esid: sec-own-variables
description: Each call is an activation with variables of its own
features: [parallel-generators]
---*/

function** g(n) { for (;;) n += yield n; }

const s = g(1).next();
const t = g(100).next();
assert.sameValue(s.next(1).value, 2);
assert.sameValue(t.next(1).value, 101);
assert.sameValue(s.next(2).value, 3);
