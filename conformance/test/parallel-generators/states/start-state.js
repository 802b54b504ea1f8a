/*---
esid: sec-parallel-generator-function-definitions-runtime-semantics-evaluatebody
description: Calling the function gives the start state without running the body
features: [parallel-generators]
---*/

let ran = false;

function** g() { ran = true; }

const s = g();
assert.sameValue(ran, false);
assert.sameValue(s.value, undefined);
assert.sameValue(s.done, false);
assert.compareArray(Reflect.ownKeys(s), ["value", "done"]);
assert(Object.isFrozen(s));
