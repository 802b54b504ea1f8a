/*---
esid: sec-own-variables
description: A class that was made before the fork is one object for all branches
features: [parallel-generators, class-static-fields-public]
---*/

function** g() {
  class Counter { static n = 0; }
  for (;;) Counter.n += yield [Counter, Counter.n];
}

const s = g().next();
const a = s.next(1);
const b = s.next(10);
assert.sameValue(a.value[0], b.value[0]);
assert.sameValue(a.value[1], 1);
assert.sameValue(b.value[1], 10, "the old value was read before the fork");
assert.sameValue(a.value[0].n, 10);
