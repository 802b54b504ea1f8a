/*---
esid: sec-lineage
description: |
  Closures see their step's variables after their branch has ended, by return, by throw or by being dropped
features: [parallel-generators]
---*/

const made = [];

function** g() {
  let n = 0;
  n = yield;
  made.push(() => ++n);
  if (n === 1) return;
  if (n === 2) throw new Test262Error();
  n *= 10;
  yield;
}

const s = g().next();
s.next(1);
assert.throws(Test262Error, () => s.next(2));
s.next(3);
assert.compareArray(made.map((f) => f()), [2, 3, 31]);
assert.compareArray(made.map((f) => f()), [3, 4, 32]);
