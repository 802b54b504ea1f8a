/*---
description: Objects are shared between branches
features: [parallel-generators]
---*/

function** g() {
  const list = [];
  let last = 0;
  while (true) {
    last = yield [list, last];
    list.push(last);
  }
}

const s = g().next();
const a = s.next(1);
const b = s.next(2);

assert.sameValue(a.value[0], b.value[0]);
assert.compareArray(a.value[0], [1, 2]);
assert.sameValue(a.value[1], 1);
assert.sameValue(b.value[1], 2);
