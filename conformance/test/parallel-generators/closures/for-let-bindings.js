/*---
esid: sec-lineage
description: Each iteration of for has variables of its own, in each branch
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  let first, second;
  for (let i = 0; i < 20; i += 10) {
    const get = () => i;
    if (first === undefined) first = get; else second = get;
    i += yield;
  }
  return [first(), second()].join();
}

assert.compareArray(forkedResults(g().next(), [1, 2]), ["1,12", "1,13", "2,13", "2,14"]);
