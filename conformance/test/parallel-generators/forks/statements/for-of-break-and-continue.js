/*---
esid: sec-own-variables
description: Branches leave and continue a loop independently
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  let text = "";
  for (const x of "abc") {
    const what = yield x;
    if (what === "break") break;
    if (what === "continue") continue;
    text += x;
  }
  return text;
}

assert.compareArray(
  forkedResults(g().next(), ["take", "continue", "break"]),
  ["abc", "ab", "ab", "ac", "a", "a", "a", "bc", "b", "b", "c", "", "", "", ""],
);
