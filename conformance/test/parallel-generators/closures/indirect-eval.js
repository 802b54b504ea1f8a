/*---
esid: sec-own-variables
description: An indirect eval sees no own variable
features: [parallel-generators]
---*/

function** g() {
  let own = 1;
  yield (0, eval)("typeof own");
  return own;
}

assert.sameValue(g().next().value, "undefined");
