/*---
esid: sec-lineage
description: A closure keeps the variables of a block that has been left, a version for each branch
features: [parallel-generators]
---*/

function** g() {
  let inc;
  {
    let n = yield;
    inc = () => ++n;
  }
  inc();
  yield inc();
  return inc();
}

const s = g().next();
const a = s.next(10);
const b = s.next(20);
assert.sameValue(a.value, 12);
assert.sameValue(b.value, 22);
assert.sameValue(a.next().value, 13);
assert.sameValue(a.next().value, 13);
assert.sameValue(b.next().value, 23);
