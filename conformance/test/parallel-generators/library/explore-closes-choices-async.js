/*---
description: Iterators of choices of async states are closed when the walk that reads them ends early
flags: [module, async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

import { explore, search } from "everett:parallel";

async function** g() {
  let text = "";
  while (text.length < 2) {
    text += yield text;
    if (text.endsWith("!")) throw new RangeError(text);
  }
  return text;
}

const closed = [];
function* choices(state) {
  try {
    yield "a";
    yield "!";
    closed.push("not to be reached");
  } finally {
    closed.push(state.value);
  }
}

asyncTest(async function () {
  const start = await g().next();
  for await (const leaf of explore(start, choices)) break;
  assert.compareArray(closed, ["a", ""]);

  closed.length = 0;
  await assert.throwsAsync(RangeError, async () => { for await (const leaf of explore(start, choices)); });
  assert.compareArray(closed, ["a", ""]);

  closed.length = 0;
  await assert.throwsAsync(RangeError, async () => { await search(start, { choices }); });
  assert.compareArray(closed, [""]);
});
