/*---
esid: sec-forkable-iterations
description: The position in a string is part of the state, in code points
includes: [forks.js]
features: [parallel-generators]
---*/

function** g(s) {
  let text = "";
  for (const c of s) text += c.length + (yield c);
  return text;
}

const s = g("a\u{1F600}b\uD800").next();
const t = s.next("x");
assert.sameValue(t.value, "\u{1F600}");
assert.sameValue(follow(t, "y", "z", ".").value, "1x2y1z1.");
assert.sameValue(follow(t, "Y", "Z", ".").value, "1x2Y1Z1.");
assert.sameValue(follow(t, "y").value, "b");
