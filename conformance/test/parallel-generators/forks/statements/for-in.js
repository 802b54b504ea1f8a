/*---
esid: sec-forkable-iterations
description: Which keys for-in has still to visit is part of the state
info: |
  The iterator that EnumerateObjectProperties gives is never accessible to a program.
includes: [forks.js]
features: [parallel-generators]
---*/

function** g(o) {
  let text = "";
  for (const key in yield) text += key + (yield key);
  return text;
}

const s = g().next();
const t = s.next({ a: 1, b: 2, c: 3 });
assert.sameValue(t.value, "a");
const left = t.next(1);
const right = t.next(2);
assert.sameValue(left.value, "b");
assert.sameValue(right.value, "b");
assert.sameValue(follow(left, 3, 4).value, "a1b3c4");
assert.sameValue(follow(right, 5, 6).value, "a2b5c6");
assert.sameValue(follow(left, 7, 8).value, "a1b7c8");
assert.sameValue(s.next({}).value, "");
