/*---
esid: sec-parallel-generator-function-definitions-runtime-semantics-evaluatebody
description: The function's prototype is read after the parameters have been evaluated
features: [parallel-generators]
---*/

const other = Object.create(Object.getPrototypeOf((function** () {}).prototype));

function** g(a = (g.prototype = other)) {}

assert.sameValue(Object.getPrototypeOf(g()), other);
