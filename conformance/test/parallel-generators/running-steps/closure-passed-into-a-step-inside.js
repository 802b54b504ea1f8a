/*---
esid: sec-running-steps
description: |
  Inside a step that runs in a sibling's step, the sibling's closures see the sibling, which is still running
features: [parallel-generators]
---*/

let s;

function** g() {
  let n = 0;
  const f = yield;
  n = 1;
  if (f) {
    n = 2;
    return f();
  }
  return s.next(() => ++n).value * 10 + n;
}

s = g().next();
assert.sameValue(s.next().value, 22);
