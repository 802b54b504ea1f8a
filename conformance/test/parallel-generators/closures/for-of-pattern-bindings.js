/*---
esid: sec-lineage
description: Closures in the defaults of a pattern of for-of
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  let text = "";
  for (let [a, get = () => a] of [[1], [2]]) {
    a += yield;
    text += get() + ";";
  }
  return text;
}

assert.compareArray(forkedResults(g().next(), [10, 20]), ["11;12;", "11;22;", "21;12;", "21;22;"]);
