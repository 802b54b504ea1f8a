/*---
esid: sec-own-variables
description: A fork inside an optional chain, in each of its parts
features: [parallel-generators, optional-chaining]
---*/

function** g() { return (yield "object")?.[yield "key"]?.(yield "argument").length; }

const s = g().next();
assert.sameValue(s.next(null).value, undefined);
assert.sameValue(s.next(null).done, true);
const t = s.next("text");
assert.sameValue(t.value, "key");
assert.sameValue(t.next("missing").value, undefined);
assert.sameValue(t.next("missing").done, true);
assert.sameValue(t.next("repeat").value, "argument");
assert.sameValue(t.next("repeat").next(2).value, 8);
assert.sameValue(t.next("repeat").next(3).value, 12);
