/*---
esid: sec-forkable-iterations
description: The state that a loop has come to is part of the outer state
includes: [forks.js]
features: [parallel-generators]
---*/

function** letters() {
  let n = 0;
  while (n < 3) yield "abc"[n++];
}

function** g() {
  let text = "";
  for (const x of letters()) text += x + (yield text);
  return text;
}

const s = g().next();
const t = s.next(1);
assert.sameValue(t.value, "a1");
assert.sameValue(t.next(2).value, "a1b2");
assert.sameValue(t.next(3).value, "a1b3");
assert.sameValue(follow(t, 4, 5).value, "a1b4c5");
assert.sameValue(follow(t, 6, 7).value, "a1b6c7");
