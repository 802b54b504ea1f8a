/*---
esid: sec-forkable-iterations
description: A fork in the defaults of an array pattern
includes: [forks.js]
features: [parallel-generators]
---*/

function** g(source) {
  const [a = yield "a", b = yield "b", ...rest] = source;
  return [a, b, ...rest].join();
}

assert.compareArray(forkedResults(g([]).next(), [1, 2]), ["1,1", "1,2", "2,1", "2,2"]);
assert.compareArray(forkedResults(g([undefined, 7, 8, 9]).next(), [1, 2]), ["1,7,8,9", "2,7,8,9"]);
assert.sameValue(g([5]).next().value, "b");
