/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: A static method may be called constructor
features: [parallel-generators]
---*/

class C { static **constructor() { yield 1; } }

assert.sameValue(C.constructor().next().value, 1);
