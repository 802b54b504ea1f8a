/*---
esid: sec-own-variables
description: Whether a variable is initialized is part of the state
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  if (yield "early") return typeof late;
  let late = yield "initialize";
  return typeof late;
}

const s = g().next();
assert.throws(ReferenceError, () => s.next(true));
assert.sameValue(follow(s, false, 1).value, "number");
assert.throws(ReferenceError, () => s.next(true));
assert.sameValue(follow(s, false, "a").value, "string");
