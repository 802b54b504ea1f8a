/*---
esid: sec-own-variables
description: A fork in what is thrown
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  try {
    throw yield "what";
  } catch (e) {
    return "caught " + e;
  }
}

assert.compareArray(forkedResults(g().next(), [1, 2]), ["caught 1", "caught 2"]);
