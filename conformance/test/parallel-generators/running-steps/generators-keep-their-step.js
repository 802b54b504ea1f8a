/*---
esid: sec-running-steps
description: An ordinary generator keeps the step in which it was created
info: |
  An ordinary generator or async function created in the body keeps the step in which it was created.
features: [parallel-generators]
---*/

function** g() {
  let n = 0;
  function* numbers() { for (;;) yield n++; }
  const it = numbers();
  yield it;
  n = 100;
  yield it.next().value;
  return n;
}

const s = g().next();
const it = s.value;
assert.sameValue(it.next().value, 0);
const t = s.next();
assert.sameValue(t.value, 1, "in a later step it still counts its own step's variable");
assert.sameValue(s.next().value, 2);
assert.sameValue(it.next().value, 3);
assert.sameValue(t.next().value, 100);
