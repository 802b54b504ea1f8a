/*---
esid: sec-delegation
description: A branch that ends its delegation early goes on in the outer function while another stays inside
includes: [forks.js]
features: [parallel-generators]
---*/

function** inner() {
  for (let i = 0; ; i++) if (yield i) return "left at " + i;
}

function** outer() {
  for (;;) {
    const result = yield* inner();
    const again = yield result;
    if (again) continue;
    return result;
  }
}

const s = outer().next();
const deeper = follow(s, false, false);
assert.sameValue(deeper.value, 2);
const left = s.next(true);
assert.sameValue(left.value, "left at 0");
assert.sameValue(left.next(true).value, 0, "a new inner activation");
assert.sameValue(left.next(false).value, "left at 0");
assert.sameValue(follow(deeper, true, false).value, "left at 2");
