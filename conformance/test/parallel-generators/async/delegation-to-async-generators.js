/*---
esid: sec-async-delegation
description: yield* over an async generator shares it
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

async function* inner() {
  let n = 0;
  for (;;) n += yield n;
}

async function** g() { yield* inner(); }

asyncTest(async function () {
  const s = await g().next();
  assert.sameValue((await s.next(1)).value, 1);
  assert.sameValue((await s.next(10)).value, 11);
  assert.sameValue((await s.return("r")).value, "r");
  assert.sameValue((await s.next(100)).done, true);
});
