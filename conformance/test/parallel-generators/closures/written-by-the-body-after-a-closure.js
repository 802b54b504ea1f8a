/*---
esid: sec-lineage
description: A step's own copy takes what body and closures write in turn
features: [parallel-generators]
---*/

function** g() {
  let n = 1;
  const double = () => { n *= 2; };
  for (;;) {
    const d = yield n;
    n += d;
    double();
    n += d;
    double();
  }
}

const s = g().next();
assert.sameValue(s.next(1).value, 10);
assert.sameValue(s.next(2).value, 16);
assert.sameValue(s.next(1).next(0).value, 40);
