/*---
esid: sec-own-variables
description: A fork in the key of an update expression
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  const o = { a: 1, b: 10 };
  return o[yield]++ * 100 + --o[yield];
}

function** own() {
  let n = 0;
  n++;
  n += yield;
  return ++n;
}

const results = [];
for (const first of ["a", "b"]) {
  for (const second of ["a", "b"]) results.push(follow(g().next(), first, second).value);
}
assert.compareArray(results, [101, 109, 1000, 1010]);
assert.compareArray(forkedResults(own().next(), [1, 5]), [3, 7]);
