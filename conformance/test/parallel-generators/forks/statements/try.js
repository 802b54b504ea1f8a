/*---
esid: sec-own-variables
description: A fork in each block of try
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  let text = "";
  try {
    text += "t" + (yield "try");
    if (text === "t1") throw "e";
  } catch (e) {
    text += e + (yield "catch");
  } finally {
    text += "f" + (yield "finally");
  }
  return text;
}

const s = g().next();
assert.compareArray(forkedResults(s, [1, 2]), [
  "t1e1f1", "t1e1f2", "t1e2f1", "t1e2f2", "t2f1", "t2f2",
]);
assert.sameValue(follow(s, throwing("x"), 3, 4).value, "x3f4");
assert.sameValue(follow(s, throwing("y"), 3, 4).value, "y3f4");
