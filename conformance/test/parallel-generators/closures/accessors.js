/*---
esid: sec-lineage
description: Getters and setters of an object made in the body are closures
features: [parallel-generators]
---*/

function** g() {
  let n = 0;
  const o = {
    get n() { return n; },
    set n(v) { n = v; },
  };
  for (;;) o.n += yield [o, o.n];
}

const s = g().next();
const a = s.next(1);
const b = s.next(10);
assert.sameValue(a.value[1], 1);
assert.sameValue(b.value[1], 10);
const [o] = s.value;
assert.sameValue(o.n, 0);
o.n = 50;
assert.sameValue(o.n, 50);
assert.sameValue(a.next(1).value[1], 2);
assert.sameValue(s.next(1).value[1], 1);
