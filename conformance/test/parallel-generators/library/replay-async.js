/*---
description: replay of an async state gives a promise
flags: [module, async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

import { history, replay } from "everett:parallel";

async function** g() {
  let n = 0;
  while (n < 10) n += await (yield n);
  return n;
}

asyncTest(async function () {
  const start = await g().next();
  const end = await replay(start, [1, Promise.resolve(2), 7]);
  assert.sameValue(end.value, 10);
  assert.sameValue(history(end).steps.length, 4);
  await assert.throwsAsync(RangeError, () => replay(start, [10, 1]));
});
