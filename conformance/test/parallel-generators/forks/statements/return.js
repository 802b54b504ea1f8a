/*---
esid: sec-own-variables
description: A fork in what is returned
features: [parallel-generators]
---*/

function** g() { return [yield, yield].join(); }

const s = g().next();
const a = s.next(1).next(2);
assert.sameValue(a.value, "1,2");
assert.sameValue(a.done, true);
assert.sameValue(s.next(1).next(3).value, "1,3");
