/*---
esid: sec-own-variables
description: A fork in the condition and in the branches of if
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  let text = "";
  if (yield "if") text += "then " + (yield "then");
  else if (yield "else if") text += "else if";
  else text += "else " + (yield "else");
  return text;
}

assert.compareArray(
  forkedResults(g().next(), [1, 0]),
  ["then 1", "then 0", "else if", "else 1", "else 0"],
);
