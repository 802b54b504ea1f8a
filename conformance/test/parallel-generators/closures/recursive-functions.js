/*---
esid: sec-lineage
description: Recursion of functions of the body
features: [parallel-generators]
---*/

function** g() {
  let calls = 0;
  const even = (n) => (calls++, n === 0 ? true : odd(n - 1));
  const odd = (n) => (calls++, n === 0 ? false : even(n - 1));
  for (;;) {
    const n = yield calls;
    even(n);
  }
}

const s = g().next();
assert.sameValue(s.next(4).value, 5);
assert.sameValue(s.next(9).value, 10);
assert.sameValue(s.next(4).next(0).value, 6);
