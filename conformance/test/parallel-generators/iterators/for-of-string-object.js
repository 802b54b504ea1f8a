/*---
esid: sec-forkable-iterations
description: A String object counts as a string
features: [parallel-generators]
---*/

function** g(s) {
  for (const c of s) yield c;
}

const s = g(new String("abc")).next();
assert.sameValue(s.next().value, "b");
assert.sameValue(s.next().value, "b");
assert.sameValue(s.next().next().value, "c");
assert.sameValue(s.next().value, "b");
