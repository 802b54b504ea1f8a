/*---
esid: sec-async-parallel-generator-function-definitions-runtime-semantics-evaluatebody
description: Calling the function gives the start state at once, and runs nothing of the body
features: [parallel-generators]
---*/

let ran = false;

async function** g() { ran = true; }

const s = g();
assert.sameValue(s.value, undefined);
assert.sameValue(s.done, false);
assert.compareArray(Reflect.ownKeys(s), ["value", "done"]);
assert(Object.isFrozen(s));
assert(s instanceof g);
assert.sameValue(s.then, undefined);
assert.sameValue(ran, false);
