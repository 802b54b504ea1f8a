/*---
esid: sec-lineage
description: A loop whose block is captured goes through a hundred thousand steps, and forks far in
features: [parallel-generators]
---*/

function** g() {
  let sum = 0, last;
  for (;;) {
    let d = yield sum;
    last = () => ++d;
    sum += last();
  }
}

let s = g().next();
let middle;
for (let i = 0; i < 100000; i++) {
  s = s.next(0);
  if (i === 50000) middle = s;
}
assert.sameValue(s.value, 100000);
assert.sameValue(s.next(9).value, 100010);
assert.sameValue(middle.next(9).value, 50011);
