/*---
description: The state that yield* delegates to becomes part of the outer state
features: [parallel-generators]
---*/

function** inner(n) {
  while (true) n += yield n;
}

function** outer(depth) {
  return depth === 0 ? yield* inner(0) : yield* outer(depth - 1);
}

for (const depth of [0, 1, 10]) {
  const s = outer(depth).next();
  const a = s.next(1);
  const b = s.next(2);
  assert.sameValue(a.value, 1);
  assert.sameValue(b.value, 2);
  assert.sameValue(a.next(10).value, 11);
  assert.sameValue(b.next(10).value, 12);
}
