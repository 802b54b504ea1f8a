/*---
esid: sec-own-variables
description: What a pattern assigns to variables stays in the branch
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  let a = 1, b = 2;
  for (;;) {
    yield a * 10 + b;
    [a, b] = [b, a + (yield)];
  }
}

const s = g().next().next();
assert.sameValue(s.next(1).value, 22);
assert.sameValue(s.next(3).value, 24);
assert.sameValue(follow(s, 3, 0, 1).value, 43);
assert.sameValue(follow(s, 3, 0, 2).value, 44);
