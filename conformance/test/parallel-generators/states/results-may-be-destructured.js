/*---
esid: sec-parallel-generator-objects
description: A state is used like an iterator result
features: [parallel-generators]
---*/

function** g() { yield { x: 1 }; return 2; }

const { value: { x }, done } = g().next();
assert.sameValue(x, 1);
assert.sameValue(done, false);
assert.sameValue(JSON.stringify(g().next().next()), '{"value":2,"done":true}');
assert.sameValue(JSON.stringify({ ...g().next() }), '{"value":{"x":1},"done":false}');
