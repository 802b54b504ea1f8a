/*---
esid: sec-running-steps
description: The same when the step inside the step throws
features: [parallel-generators]
---*/

let s;

function** g() {
  let n = 0;
  const add = (d) => (n += d);
  const [d, inner] = yield;
  add(d);
  if (!inner) throw new Test262Error();
  try { s.next([10, false]); } catch (e) { add(100); }
  return add(0);
}

s = g().next();
assert.sameValue(s.next([1, true]).value, 101);
assert.sameValue(s.next([2, true]).value, 102);
