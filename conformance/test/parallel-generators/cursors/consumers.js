/*---
esid: sec-cursors
description: What takes iterables takes states
features: [parallel-generators]
---*/

function** g() { yield ["a", 1]; yield ["b", 2]; }

const s = g();
assert.sameValue(JSON.stringify(Array.from(s)), '[["a",1],["b",2]]');
assert.sameValue(new Map(s).get("b"), 2);
assert.sameValue(new Set(s).size, 2);
assert.sameValue(JSON.stringify(Object.fromEntries(s)), '{"a":1,"b":2}');
assert.sameValue(Math.max(...(function** () { yield 3; yield 5; })()), 5);
const [, second] = s;
assert.compareArray(second, ["b", 2]);
assert.sameValue(s.next().value[0], "a");
