/*---
esid: sec-lineage
description: |
  A block left before the fork has a version in each branch that writes its variables through a closure
features: [parallel-generators]
---*/

function** g() {
  let inc, get;
  {
    let n = 0;
    inc = (d) => { n += d; };
    get = () => n;
  }
  for (;;) inc(yield get());
}

const s = g().next();
const a = s.next(1);
const b = s.next(10);
assert.sameValue(a.value, 1);
assert.sameValue(b.value, 10);
assert.sameValue(a.next(1).value, 2);
assert.sameValue(b.next(1).value, 11);
assert.sameValue(s.next(7).value, 7);
