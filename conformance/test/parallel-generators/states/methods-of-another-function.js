/*---
esid: sec-parallel-generator-objects
description: The methods belong to all states, whatever function they are of
features: [parallel-generators]
---*/

function** g() { const n = yield 1; return n * 2; }
function** h() {}

const { next } = h();
const s = next.call(g());
assert.sameValue(s.value, 1);
assert.sameValue(Reflect.apply(next, s, [4]).value, 8);
assert(s instanceof g);
