/*---
esid: sec-lineage
description: A closure that a sibling made writes the sibling's copy, even while another branch runs
features: [parallel-generators]
---*/

const made = [];

function** g() {
  let n = 0;
  n += yield;
  made.push((d) => (n += d));
  const write = yield n;
  if (write) made[0](write);
  yield n;
}

const s = g().next();
const a = s.next(1);
const b = s.next(10);
assert.sameValue(b.next(100).value, 10, "b does not see what a's closure writes");
assert.sameValue(made[0](0), 101);
assert.sameValue(a.next(0).value, 1, "a's state does not change");
assert.sameValue(made[1](0), 10);
