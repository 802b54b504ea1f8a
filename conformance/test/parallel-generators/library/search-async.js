/*---
description: search of an async state gives a promise
flags: [module, async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

import { search } from "everett:parallel";

async function** g() {
  let n = 0;
  for (;;) {
    await null;
    n += yield n;
  }
}

asyncTest(async function () {
  const start = await g().next();
  const options = { choices: [1, 3], order: (s) => Math.abs(7 - s.value), goal: (s) => s.value === 7 };
  assert.sameValue((await search(start, options)).value, 7);
  assert.sameValue(await search(start, { choices: [], goal: () => false }), undefined);
});
