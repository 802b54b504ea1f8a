/*---
esid: sec-own-variables
description: An error in closing an iterator is that of the branch that closes it
features: [parallel-generators]
---*/

let fails = 1;
const iterable = {
  [Symbol.iterator]: () => ({
    next: () => ({ value: 1, done: false }),
    return() { if (fails-- > 0) throw new Test262Error(); return {}; },
  }),
};

function** g() {
  for (const x of iterable) if (yield x) return "left";
}

const s = g().next();
assert.throws(Test262Error, () => s.next(true));
assert.sameValue(s.next(true).value, "left");
assert.sameValue(s.next(false).value, 1);
