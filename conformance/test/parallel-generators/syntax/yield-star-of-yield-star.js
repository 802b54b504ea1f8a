/*---
esid: sec-parallel-generator-function-definitions
description: yield* may take a yield expression, and stars may stand together
features: [parallel-generators]
---*/

function** g() { return yield* yield*[1, [2, 3]]; }
function** h() { yield*yield; }

const s = g().next();
assert.sameValue(s.value, 1);
assert.compareArray(s.next().value, [2, 3]);
assert.throws(TypeError, () => s.next().next());
assert.sameValue(h().next().next([4]).value, 4);
assert.sameValue(h().next().next([5]).value, 5);
