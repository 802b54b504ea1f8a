/*---
esid: sec-parallel-generator-function-definitions
description: No operand is taken from the next line
features: [parallel-generators]
---*/

function** g() {
  yield
  "not yielded";
}

assert.sameValue(g().next().value, undefined);
assert.sameValue(g().next().next().done, true);
