/*---
esid: sec-running-steps
description: A state is resumed inside its own step, and awaited there
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

let s;

async function** g() {
  let depth = yield;
  await null;
  if (depth === 0) return "0";
  const inner = await s.next(depth - 1);
  return depth + inner.value;
}

asyncTest(async function () {
  s = await g().next();
  assert.sameValue((await s.next(3)).value, "3210");
  assert.sameValue((await s.next(1)).value, "10");
});
