/*---
esid: sec-delegation
description: While an inner state runs, closures over the outer's variables see the outer's branch
features: [parallel-generators]
---*/

function** inner(f) {
  for (;;) f(yield f(0));
}

function** outer() {
  let n = 0;
  yield* inner((d) => (n += d));
}

const s = outer().next();
const a = s.next(1);
const b = s.next(10);
assert.sameValue(a.value, 1);
assert.sameValue(b.value, 10);
assert.sameValue(a.next(1).value, 2);
assert.sameValue(b.next(1).value, 11);
assert.sameValue(a.next(10).value, 11);
