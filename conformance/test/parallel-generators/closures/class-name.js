/*---
esid: sec-lineage
description: Methods see the inner name of their class, and own variables of the running branch
features: [parallel-generators]
---*/

function** g() {
  let n = 0;
  class C {
    static add(d) { n += d; return C; }
    value() { return n; }
    copy() { return new C(); }
  }
  for (;;) C.add(yield new C().copy().value());
}

const s = g().next();
assert.sameValue(s.next(1).value, 1);
assert.sameValue(s.next(2).value, 2);
assert.sameValue(s.next(1).next(5).value, 6);
