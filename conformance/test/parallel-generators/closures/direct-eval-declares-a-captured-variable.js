/*---
esid: sec-lineage
description: A variable that a direct eval declares, captured by a closure made before the fork
flags: [noStrict]
features: [parallel-generators]
---*/

function** g() {
  eval("var n = 0");
  const inc = () => ++n;
  for (;;) {
    inc();
    n += yield n;
  }
}

const s = g().next();
assert.sameValue(s.value, 1);
assert.sameValue(s.next(1).value, 3);
assert.sameValue(s.next(10).value, 12);
assert.sameValue(s.next(1).next(1).value, 5);
