/*---
esid: sec-lineage
description: |
  A var declaration with a parameter's name is another variable than the one that closures in the parameters see
includes: [forks.js]
features: [parallel-generators]
---*/

function** g(a, get = () => a, set = (v) => { a = v; }) {
  var a;
  a += yield;
  set(yield);
  return [a, get()].join();
}

assert.compareArray(forkedResults(g(1).next(), [10, 20]), ["11,10", "11,20", "21,10", "21,20"]);
