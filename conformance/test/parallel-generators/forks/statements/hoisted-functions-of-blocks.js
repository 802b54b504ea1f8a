/*---
esid: sec-own-variables
description: A function of a block whose name is also a variable of the body, as Annex B has it
flags: [noStrict]
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  const before = typeof f;
  if (yield) {
    function f() { return "f"; }
  }
  return before + " " + typeof f;
}

assert.compareArray(forkedResults(g().next(), [true, false]), ["undefined function", "undefined undefined"]);
