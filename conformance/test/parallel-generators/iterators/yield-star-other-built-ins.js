/*---
esid: sec-forkable-iterations
description: The position of yield* in a string, a map and a set is part of the state
features: [parallel-generators]
---*/

function** g(source) { yield* source; }

for (const source of ["abc", new String("abc"), new Set("abc"), new Map([["a"], ["b"], ["c"]])]) {
  const s = g(source).next();
  const t = s.next();
  assert.sameValue(String(t.value)[0], "b");
  assert.sameValue(String(s.next().value)[0], "b");
  assert.sameValue(String(t.next().value)[0], "c");
  assert.sameValue(String(t.next().value)[0], "c");
}
