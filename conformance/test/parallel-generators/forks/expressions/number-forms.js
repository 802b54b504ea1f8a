/*---
esid: sec-own-variables
description: A variable may hold an integer in one branch and any other value in another
features: [parallel-generators]
---*/

function** g() {
  let n = 0;
  for (;;) {
    const d = yield n;
    n = d === undefined ? n : n + d;
  }
}

const s = g().next().next(1);
assert.sameValue(s.next(0.5).value, 1.5);
assert.sameValue(s.next(2147483647).value, 2147483648);
assert.sameValue(s.next("a").value, "1a");
assert.sameValue(s.next(1).value, 2);
assert.sameValue(s.next(-0).value, 1);
assert.sameValue(s.next(NaN).value, NaN);
assert.sameValue(s.next(null).value, 1);
assert.throws(TypeError, () => s.next(1n));
assert.throws(TypeError, () => s.next(Symbol()));
assert.sameValue(s.next().value, 1);
