/*---
esid: sec-own-variables
description: A fork in each part of for
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  let text = "";
  for (let i = yield "init"; i < (yield "test"); i += yield "update") text += i + (yield "body");
  return text;
}

const s = g().next();
const inLoop = follow(s, 0, 3);
assert.sameValue(inLoop.value, "body");
assert.sameValue(follow(inLoop, "a", 2, 3).value, "body");
assert.sameValue(follow(inLoop, "a", 2, 3, "b", 2, 0).value, "0a2b");
assert.sameValue(follow(inLoop, "c", 1, 3, "d", 9, 9).value, "0c1d");
assert.sameValue(follow(s, 5, 5).value, "");
assert.sameValue(follow(s, 5, 6, "x", 1, 6).value, "5x");
