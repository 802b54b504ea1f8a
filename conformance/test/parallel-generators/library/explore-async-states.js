/*---
description: Exploring an async state gives an async iterator
flags: [module, async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

import { explore } from "everett:parallel";

async function** g() {
  let text = "";
  while (text.length < 2) {
    await null;
    text += yield text;
    if (text === "bb") throw new RangeError();
  }
  return text;
}

asyncTest(async function () {
  const start = await g().next();
  const values = [];
  for await (const s of explore(start, "ab", { order: "breadth", failed: (e) => values.push(e.name) })) {
    values.push(s.value);
  }
  assert.compareArray(values, ["RangeError", "aa", "ab", "ba"]);
  await assert.throwsAsync(RangeError, async () => {
    for await (const s of explore(start, "ab")) ;
  });
});
