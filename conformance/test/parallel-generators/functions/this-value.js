/*---
esid: sec-parallel-generator-function-definitions-runtime-semantics-evaluatebody
description: this is boxed in sloppy code and not in strict code, once for an activation
flags: [noStrict]
features: [parallel-generators]
---*/

function** sloppy() { yield this; return this; }
function** strict() { "use strict"; yield this; }

const s = sloppy.call(1).next();
assert.sameValue(typeof s.value, "object");
assert.sameValue(s.next().value, s.value);
assert.sameValue(s.next().value, s.next().value);
assert.sameValue(strict.call(1).next().value, 1);
assert.sameValue(sloppy().next().value, globalThis);
