/*---
esid: sec-lineage
description: Closures over parameters
flags: [noStrict]
features: [parallel-generators]
---*/

function** g(a, b) {
  const sum = () => a + b;
  const set = (v) => { a = v; };
  for (;;) {
    set(yield sum());
    b++;
  }
}

const s = g(1, 2).next();
assert.sameValue(s.value, 3);
assert.sameValue(s.next(10).value, 13);
assert.sameValue(s.next(20).value, 23);
assert.sameValue(s.next(10).next(5).value, 9);
