/*---
esid: sec-own-variables
description: Each step runs on its own copy of the variables
info: |
  A step runs on its own copy of the state's own variables; resuming a state twice gives two independent branches.
features: [parallel-generators]
---*/

function** counter() {
  let n = 0;
  while (true) {
    const d = yield n;
    n += d;
  }
}

const s = counter().next();
const a = s.next(1);
const b = s.next(10);

assert.sameValue(s.value, 0);
assert.sameValue(a.value, 1);
assert.sameValue(b.value, 10);
assert.sameValue(a.next(1).value, 2);
assert.sameValue(a.next(10).value, 11);
assert.sameValue(s.next(10).value, 10);
assert.notSameValue(b, s.next(10));
assert.sameValue(a.value, 1, "a state never changes");
