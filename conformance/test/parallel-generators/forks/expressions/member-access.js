/*---
esid: sec-own-variables
description: A fork in the object and in the key of a property access
features: [parallel-generators]
---*/

function** g() { return (yield)[yield].length; }

const s = g().next().next({ a: "text", b: [1] });
assert.sameValue(s.next("a").value, 4);
assert.sameValue(s.next("b").value, 1);
assert.throws(TypeError, () => s.next("c"));
