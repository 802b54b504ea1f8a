/*---
esid: sec-running-steps
description: |
  A cursor that is advanced by the step that it started goes from its state again; the outer step's state is its last
features: [parallel-generators]
---*/

let cursor;

function** g() {
  let n = 0;
  for (;;) {
    const deep = yield n++;
    if (deep) n += 10 * cursor.next(false).value;
  }
}

cursor = g()[Symbol.iterator]();
assert.sameValue(cursor.next().value, 0);
assert.sameValue(cursor.next(true).value, 11);
assert.sameValue(cursor.next().value, 12);
