/*---
esid: sec-parallelgeneratorresume
description: The first step may throw, any number of times
features: [parallel-generators]
---*/

let thrown = 0;

function** g() {
  thrown++;
  throw new Test262Error();
}

const s = g();
assert.throws(Test262Error, () => s.next());
assert.throws(Test262Error, () => s.next());
assert.sameValue(thrown, 2);
assert.sameValue(s.done, false);
assert.sameValue(s.return(1).value, 1);
