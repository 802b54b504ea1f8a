/*---
esid: sec-forkable-iterations
description: The position of yield* in an array is part of the state
features: [parallel-generators]
---*/

function** g() {
  const result = yield* ["a", "b", "c"];
  return result;
}

const s = g().next();
const t = s.next("ignored");
assert.sameValue(t.value, "b");
assert.sameValue(s.next().value, "b");
assert.sameValue(t.next().value, "c");
assert.sameValue(t.next().value, "c");
assert.sameValue(t.next().next().value, undefined);
assert.sameValue(t.next().next().done, true);
