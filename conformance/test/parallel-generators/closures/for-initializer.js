/*---
esid: sec-lineage
description: A closure in the head of for sees the variable of the head, not those of iterations
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  for (let i = 0, get = () => i; i < 2; i += 1) {
    i += yield get();
    if (i > 0) return get() + "," + i;
  }
}

assert.compareArray(forkedResults(g().next(), [1, 2]), ["0,1", "0,2"]);
