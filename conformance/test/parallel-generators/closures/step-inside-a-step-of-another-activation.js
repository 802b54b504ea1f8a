/*---
esid: sec-running-steps
description: While a step of one activation runs inside a step of another, both are running steps
features: [parallel-generators]
---*/

function** inner(f) {
  for (;;) yield f();
}

function** outer() {
  let n = 0;
  const inc = () => ++n;
  let s = inner(inc).next();
  for (;;) {
    n += yield n;
    s = s.next();
    if (s.value !== n) return "not the outer's running step";
  }
}

const s = outer().next();
assert.sameValue(s.value, 1);
assert.sameValue(s.next(10).value, 12);
assert.sameValue(s.next(100).value, 102);
assert.sameValue(s.next(10).next(10).value, 23);
