/*---
esid: sec-parallel-generator-function-definitions
description: yield takes an assignment expression, or none, as in generators
features: [parallel-generators]
---*/

function** g() {
  let x = yield
  x = [yield, yield x
    ];
  yield x = 5, 6;
  return x;
}

let s = g().next();
assert.sameValue(s.value, undefined);
s = s.next(1);
assert.sameValue(s.value, undefined);
s = s.next(2);
assert.sameValue(s.value, 1);
s = s.next(3);
assert.sameValue(s.value, 5);
assert.sameValue(s.next().value, 5);
