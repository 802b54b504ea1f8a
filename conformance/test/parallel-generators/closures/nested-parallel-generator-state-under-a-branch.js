/*---
esid: sec-running-steps
description: |
  A nested parallel generator sees the outer variables of the running branch, if that descends from its home
info: |
  A state of a function** nested in another has as home, for the outer variables, the outer step that made that state.
features: [parallel-generators]
---*/

function** outer() {
  let n = 0;
  function** inner() {
    for (;;) {
      n++;
      yield n;
    }
  }
  let s = inner();
  for (;;) {
    n += yield n;
    s = s.next();
  }
}

const s = outer().next();
assert.sameValue(s.next(10).value, 11);
assert.sameValue(s.next(20).value, 21);
assert.sameValue(s.next(10).next(100).value, 112);
assert.sameValue(s.next(20).next(100).value, 122);
