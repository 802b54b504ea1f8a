/*---
esid: sec-cursors
description: A cursor begins with what comes after its state
features: [parallel-generators]
---*/

function** g() {
  const a = yield 1;
  yield a;
  yield 3;
}

const s = g().next();
assert.compareArray([...s], [undefined, 3]);
assert.compareArray([...s.next("a")], [3]);
const cursor = s[Symbol.iterator]();
assert.sameValue(cursor.next("first").value, "first", "what the first next of a cursor gets is not dropped");
