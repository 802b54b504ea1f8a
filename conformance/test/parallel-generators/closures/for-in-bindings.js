/*---
esid: sec-lineage
description: A closure over the variable of for-in
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  let first;
  for (let key in { p: 1, q: 2 }) {
    first ??= () => key;
    key += yield key;
  }
  return first();
}

assert.compareArray(forkedResults(g().next(), [1, 2]), ["p1", "p1", "p2", "p2"]);
