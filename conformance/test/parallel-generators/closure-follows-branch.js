/*---
description: A closure made before a fork sees the variables of the running branch
info: |
  When a closure runs and the running step is its home or descends from it, it sees the running step's variables.
features: [parallel-generators]
---*/

function** sum() {
  let total = 0;
  function add(x) {
    total += x;
  }
  while (true) add(yield total);
}

const s = sum().next();
const p = s.next(1);
const q = s.next(100);

assert.sameValue(p.value, 1);
assert.sameValue(q.value, 100);
assert.sameValue(p.next(1).value, 2);
assert.sameValue(q.next(1).value, 101);
assert.sameValue(s.next(7).value, 7);
