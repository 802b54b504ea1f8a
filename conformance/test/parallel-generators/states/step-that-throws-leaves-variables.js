/*---
esid: sec-own-variables
description: What a step wrote before it threw is nowhere to be seen from its state
features: [parallel-generators]
---*/

function** g() {
  let n = 0;
  for (;;) {
    const d = yield n;
    n += d;
    if (d > 5) throw new Test262Error();
  }
}

const s = g().next();
assert.throws(Test262Error, () => s.next(6));
assert.throws(Test262Error, () => s.next(7));
assert.sameValue(s.next(1).value, 1);
