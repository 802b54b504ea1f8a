/*---
esid: sec-lineage
description: A function expression sees its own name and the running branch's variables
features: [parallel-generators]
---*/

function** g() {
  let n = 1;
  const factorial = function self(k) { return k === 0 ? n : k * self(k - 1); };
  for (;;) n = yield factorial(3);
}

const s = g().next();
assert.sameValue(s.value, 6);
assert.sameValue(s.next(2).value, 12);
assert.sameValue(s.next(10).value, 60);
