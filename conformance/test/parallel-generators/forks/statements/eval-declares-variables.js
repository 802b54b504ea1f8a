/*---
esid: sec-own-variables
description: Variables that a direct eval declares are own variables
flags: [noStrict]
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  yield;
  eval("var x = 1; function f() { return x; }");
  x += yield x;
  return x * 10 + f();
}

assert.compareArray(forkedResults(g().next().next(), [1, 4]), [22, 55]);
