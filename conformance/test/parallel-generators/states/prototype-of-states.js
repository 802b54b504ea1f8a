/*---
esid: sec-parallel-generator-function-definitions-runtime-semantics-evaluatebody
description: All states of an activation inherit from the object that the function's prototype was at the call
features: [parallel-generators]
---*/

function** g() { yield 1; yield 2; }

const first = g.prototype;
const s = g();
g.prototype = { name: "second" };
assert.sameValue(Object.getPrototypeOf(s.next()), first);
assert.sameValue(Object.getPrototypeOf(s.next().next()), first);
assert.sameValue(Object.getPrototypeOf(g()), g.prototype);
assert.sameValue(g().name, "second");
assert.sameValue(g().next, undefined);
