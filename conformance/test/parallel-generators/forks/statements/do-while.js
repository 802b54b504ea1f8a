/*---
esid: sec-own-variables
description: A fork in the condition and in the body of do
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  let text = "";
  do text += yield; while ((yield) > text.length);
  return text;
}

const s = g().next();
assert.sameValue(follow(s, "a", 0).value, "a");
assert.sameValue(follow(s, "a", 2, "b", 0).value, "ab");
assert.sameValue(follow(s, "c", 2, "d", 3, "e", 3).value, "cde");
