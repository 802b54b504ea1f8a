/*---
esid: sec-lineage
description: A closure that assigns to a constant throws, and its branch's state stays usable
features: [parallel-generators]
---*/

function** g() {
  const c = 1;
  const set = () => { c = 2; };
  if (yield) set();
  return c;
}

const s = g().next();
assert.throws(TypeError, () => s.next(true));
assert.sameValue(s.next(false).value, 1);
