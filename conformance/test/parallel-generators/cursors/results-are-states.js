/*---
esid: sec-cursors
description: The results of a cursor are the successive states
features: [parallel-generators]
---*/

function** g() {
  let n = 0;
  while (n < 10) n += yield n;
  return "end";
}

const cursor = g()[Symbol.iterator]();
const first = cursor.next();
const second = cursor.next(4);
assert(first instanceof g);
assert(second instanceof g);
assert.sameValue(second.value, 4);
assert.sameValue(first.next(7).value, 7);
assert.sameValue(second.next(5).value, 9);
const last = cursor.next(20);
assert.sameValue(last.value, "end");
assert.sameValue(last.done, true);
assert(last instanceof g);
