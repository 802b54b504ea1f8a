/*---
esid: sec-own-variables
description: A fork in the key of what is deleted
features: [parallel-generators]
---*/

const o = { a: 1, b: 2, c: 3 };

function** g() { return delete o[yield]; }

const s = g().next();
assert.sameValue(s.next("a").value, true);
assert.compareArray(Object.keys(o), ["b", "c"]);
assert.sameValue(s.next("b").value, true);
assert.compareArray(Object.keys(o), ["c"]);
