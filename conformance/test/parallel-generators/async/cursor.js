/*---
esid: sec-async-cursors
description: An async cursor is a fresh mutable iterator, whose results are promises of the successive states
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

async function** g() {
  let n = 0;
  for (;;) n += yield n;
}

asyncTest(async function () {
  const s = g();
  const cursor = s[Symbol.asyncIterator]();
  assert.notSameValue(cursor, s[Symbol.asyncIterator]());
  const first = await cursor.next();
  assert(first instanceof g);
  assert.sameValue(first.value, 0);
  assert.sameValue((await cursor.next(3)).value, 3);
  assert.sameValue((await first.next(10)).value, 10);
  assert.sameValue((await cursor.next(4)).value, 7);
  const end = await cursor.return(Promise.resolve("end"));
  assert.sameValue(end.value, "end");
  assert.sameValue((await cursor.next()).done, true);
});
