/*---
esid: sec-own-variables
description: A break out of a labelled block, by one branch only
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  let text = "a";
  block: {
    if (yield) break block;
    text += "b";
  }
  return text + "c";
}

assert.compareArray(forkedResults(g().next(), [true, false]), ["ac", "abc"]);
