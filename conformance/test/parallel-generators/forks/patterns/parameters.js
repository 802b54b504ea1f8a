/*---
esid: sec-own-variables
description: Variables that a pattern among the parameters binds are own variables
features: [parallel-generators]
---*/

function** g([a, b = a + 1], { c, ...rest } = { c: 10, d: 1 }, ...more) {
  for (;;) {
    const d = yield a + b + c + more.length + Object.keys(rest).length;
    a += d;
    c -= 2 * d;
  }
}

const s = g([1], undefined, 0, 0).next();
assert.sameValue(s.value, 16);
const t = s.next(1);
assert.sameValue(t.value, 15);
assert.sameValue(s.next(2).value, 14);
assert.sameValue(t.next(1).value, 14);
assert.sameValue(s.value, 16);
