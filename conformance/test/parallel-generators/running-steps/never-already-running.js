/*---
esid: sec-running-steps
description: A state is resumed while a step from it runs, and the outer step goes on with its own variables
features: [parallel-generators]
---*/

let s;

function** g() {
  let n = 0;
  for (;;) {
    n += yield n;
    if (n === 1) n = n * 100 + s.next(5).value;
  }
}

s = g().next();
assert.sameValue(s.next(1).value, 105);
assert.sameValue(s.next(2).value, 2);
assert.sameValue(s.next(1).value, 105);
