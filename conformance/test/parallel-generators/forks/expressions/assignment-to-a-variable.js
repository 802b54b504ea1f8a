/*---
esid: sec-own-variables
description: What a branch assigns to a variable stays in the branch, for each assignment operator
includes: [forks.js]
features: [parallel-generators]
---*/

function** g(start) {
  let n = start;
  n = yield;
  n += yield;
  n *= 2;
  n -= yield;
  return n;
}

assert.compareArray(forkedResults(g(5).next(), [1, 3]), [3, 1, 7, 5, 7, 5, 11, 9]);
