/*---
esid: sec-own-variables
description: An error in finally goes to the branch that ran it
features: [parallel-generators]
---*/

function** g() {
  let n = 0;
  try {
    n = yield;
    yield n;
  } finally {
    if (n === 1) throw new Test262Error();
  }
}

const s = g().next();
assert.throws(Test262Error, () => s.next(1).return(5));
assert.sameValue(s.next(2).return(5).value, 5);
assert.throws(Test262Error, () => s.next(1).next());
