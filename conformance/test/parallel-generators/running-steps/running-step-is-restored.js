/*---
esid: sec-running-steps
description: When a step inside a step has ended, closures see the outer step's variables again
features: [parallel-generators]
---*/

let s;

function** g() {
  let n = 0;
  const add = (d) => (n += d);
  const [d, again] = yield;
  add(d);
  const inner = again ? s.next([10, false]).value : 0;
  yield [add(0), inner].join();
}

s = g().next();
assert.sameValue(s.next([1, true]).value, "1,10,0");
assert.sameValue(s.next([2, true]).value, "2,10,0");
