/*---
esid: sec-own-variables
description: The copy of a loop's variable that an iteration makes is the branch's own
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  for (let i = 0, n = 0; i < 6; i++) {
    n += i += yield;
    if (i >= 4) return i * 100 + n;
  }
}

assert.compareArray(forkedResults(g().next(), [1, 4]), [509, 812, 607, 404]);
