/*---
esid: sec-lineage
description: A closure in a with statement sees the object, which is shared, and own variables, which fork
flags: [noStrict]
features: [parallel-generators]
---*/

function** g(o) {
  let n = 0;
  let add;
  with (o) add = (d) => { shared += d; n += d; return shared + ":" + n; };
  for (;;) add(yield add(0));
}

const s = g({ shared: 0 }).next();
assert.sameValue(s.next(1).value, "1:1");
assert.sameValue(s.next(10).value, "11:10");
assert.sameValue(s.next(1).value, "12:1");
