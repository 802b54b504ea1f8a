/*---
esid: sec-parallel-generator-function-definitions
description: In an ordinary function inside the body yield is an identifier
flags: [noStrict]
features: [parallel-generators]
---*/

function** g() {
  function f() {
    var yield = 1;
    return yield;
  }
  yield f();
}

assert.sameValue(g().next().value, 1);
