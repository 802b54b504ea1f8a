/*---
esid: sec-own-variables
description: The old value of a property, read before the fork, belongs to each branch
features: [parallel-generators]
---*/

const object = { n: 1 };

function** g() { return object[yield "key"] += yield "value"; }

const s = g().next().next("n");
assert.sameValue(s.next(10).value, 11);
assert.sameValue(object.n, 11);
assert.sameValue(s.next(100).value, 101, "n was read before the fork");
assert.sameValue(object.n, 101);
