/*---
esid: sec-own-variables
description: A fork in the pattern of catch
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  try {
    throw { b: 2 };
  } catch ({ a = yield "a", b }) {
    return a + b;
  }
}

assert.compareArray(forkedResults(g().next(), [1, 5]), [3, 7]);
