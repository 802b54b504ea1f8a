/*---
esid: sec-parallel-generator-function-definitions-runtime-semantics-evaluatebody
description: An error in the parameters is thrown by the call, by that of the async form too
features: [parallel-generators]
---*/

function fail() { throw new Test262Error(); }
function** g(a = fail()) {}
async function** h({ a }) {}

assert.throws(Test262Error, () => g());
assert.throws(TypeError, () => h(null));
