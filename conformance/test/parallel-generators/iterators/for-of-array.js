/*---
esid: sec-forkable-iterations
description: An iteration that for-of holds over an array is part of the state
features: [parallel-generators]
---*/

function** g(values) {
  let text = "";
  for (const v of values) {
    text += v;
    text += yield text;
  }
  return text;
}

const s = g(["p", "q"]).next();
const left = s.next("1");
const right = s.next("2");

assert.sameValue(left.value, "p1q");
assert.sameValue(right.value, "p2q");
assert.sameValue(left.next("!").value, "p1q!");
assert.sameValue(right.next("?").value, "p2q?");
assert.sameValue(right.next("?").done, true);
