/*---
esid: sec-own-variables
description: A fork on both sides of the comma operator
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  let n = 0;
  return (n += yield, n *= 10, n + (yield));
}

assert.compareArray(forkedResults(g().next(), [1, 2]), [11, 12, 21, 22]);
