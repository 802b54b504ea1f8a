/*---
esid: sec-delegation
description: One state is delegated to by two activations, and twice by one
includes: [forks.js]
features: [parallel-generators]
---*/

function** inner() {
  let n = 0;
  while (n < 3) n += yield n;
  return n;
}

const shared = inner();
function** outer() { return [yield* shared, yield* shared].join(); }

const s = outer().next();
const t = outer().next();
assert.sameValue(s.value, 0);
const one = s.next(3);
const two = s.next(5);
assert.sameValue(one.value, 0);
assert.sameValue(one.next(4).value, "3,4");
assert.sameValue(two.next(6).value, "5,6");
assert.sameValue(follow(t, 1, 2, 3).value, "3,3");
