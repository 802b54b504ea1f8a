/*---
esid: sec-forkable-iterations
description: The arguments object is iterated as an array is, but it is none, hence its iterator is shared
features: [parallel-generators]
---*/

function** g() {
  for (const x of arguments) yield x;
}

const s = g("a", "b", "c").next();
assert.sameValue(s.next().value, "b");
assert.sameValue(s.next().value, "c");
assert.sameValue(s.next().done, true);
