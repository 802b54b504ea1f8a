/*---
esid: sec-cursors
description: A cursor whose step throws stays at its state
features: [parallel-generators]
---*/

function** g() {
  for (let n = 0; ; n++) if (yield n) throw new Test262Error();
}

const cursor = g()[Symbol.iterator]();
cursor.next();
assert.sameValue(cursor.next().value, 1);
assert.throws(Test262Error, () => cursor.next(true));
assert.sameValue(cursor.next(false).value, 2, "from the state at 1 again");
assert.throws(Test262Error, () => cursor.throw(new Test262Error()));
assert.sameValue(cursor.next(false).value, 3);
