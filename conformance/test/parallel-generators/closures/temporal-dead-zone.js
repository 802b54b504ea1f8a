/*---
esid: sec-lineage
description: Whether a captured variable is initialized is asked in the branch that runs
features: [parallel-generators]
---*/

function** g() {
  const get = () => x;
  if (yield) return get();
  let x = yield;
  return get();
}

const s = g().next();
assert.throws(ReferenceError, () => s.next(true));
const t = s.next(false);
assert.sameValue(t.next(1).value, 1);
assert.sameValue(t.next(2).value, 2);
assert.throws(ReferenceError, () => s.next(true));
