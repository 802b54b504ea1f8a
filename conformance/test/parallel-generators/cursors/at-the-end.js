/*---
esid: sec-cursors
description: A cursor at the end stays there
features: [parallel-generators]
---*/

function** g() { yield 1; return 2; }

const cursor = g()[Symbol.iterator]();
cursor.next();
assert.sameValue(cursor.next().value, 2);
for (let i = 0; i < 2; i++) {
  const result = cursor.next();
  assert.sameValue(result.value, undefined);
  assert.sameValue(result.done, true);
}
assert.sameValue(cursor.return(5).value, 5);
assert.throws(Test262Error, () => cursor.throw(new Test262Error()));
assert.sameValue(cursor.next().done, true);
