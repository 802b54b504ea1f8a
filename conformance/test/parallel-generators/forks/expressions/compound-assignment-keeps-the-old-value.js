/*---
esid: sec-own-variables
description: The value that a compound assignment has read before it suspends is part of the state
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  let text = "a";
  text += (text = "lost", yield);
  return text;
}

assert.compareArray(forkedResults(g().next(), ["x", "y"]), ["ax", "ay"]);
