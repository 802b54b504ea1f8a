/*---
esid: sec-running-steps
description: Unbounded recursion of steps is a RangeError, after which states are usable
features: [parallel-generators]
---*/

let s;

function** g() {
  const on = yield;
  if (on) s.next(true);
  yield "done";
}

s = g().next();
assert.throws(RangeError, () => s.next(true));
assert.sameValue(s.next(false).value, "done");
