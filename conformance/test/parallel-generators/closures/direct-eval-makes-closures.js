/*---
esid: sec-lineage
description: Closures made by a direct eval follow the lineage
features: [parallel-generators]
---*/

function** g() {
  let n = 0;
  const inc = eval("() => ++n");
  for (;;) {
    inc();
    n += yield n;
  }
}

const s = g().next();
assert.sameValue(s.next(10).value, 12);
assert.sameValue(s.next(20).value, 22);
assert.sameValue(s.next(10).next(1).value, 14);
