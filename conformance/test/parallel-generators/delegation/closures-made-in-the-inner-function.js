/*---
esid: sec-delegation
description: Closures that the inner function makes follow the inner lines through the outer's branches
features: [parallel-generators]
---*/

function** inner() {
  let n = 0;
  const inc = () => ++n;
  for (;;) {
    inc();
    n += yield [n, inc];
  }
}

function** outer() { yield* inner(); }

const s = outer().next();
const a = s.next(10);
const b = s.next(20);
assert.sameValue(a.value[0], 12);
assert.sameValue(b.value[0], 22);
assert.sameValue(a.value[1], b.value[1]);
assert.sameValue(s.value[1](), 2, "outside, its home is seen");
assert.sameValue(a.next(0).value[0], 13);
