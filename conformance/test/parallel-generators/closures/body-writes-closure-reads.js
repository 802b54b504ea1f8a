/*---
esid: sec-lineage
description: A closure sees what the body of the running branch has written
features: [parallel-generators]
---*/

function** g() {
  let n = 0;
  const get = () => n;
  for (;;) {
    n += yield get();
  }
}

const s = g().next();
const a = s.next(1);
const b = s.next(10);
assert.sameValue(a.value, 1);
assert.sameValue(b.value, 10);
assert.sameValue(a.next(1).value, 2);
assert.sameValue(s.next(3).value, 3);
