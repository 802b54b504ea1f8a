/*---
esid: sec-running-steps
description: The lines of two activations of one function have nothing to do with each other
features: [parallel-generators]
---*/

const made = [];

function** g(name) {
  let n = 0;
  made.push(() => name + n);
  for (;;) {
    n += yield made.map((f) => f()).join();
  }
}

const p = g("p").next();
const q = g("q").next();
assert.sameValue(p.next(1).value, "p1,q0");
assert.sameValue(q.next(2).value, "p0,q2");
assert.sameValue(p.next(1).next(1).value, "p2,q0");
