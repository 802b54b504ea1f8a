/*---
esid: sec-forkable-iterations
description: A for-of over an array in the body forks, with awaits in the loop
flags: [async]
includes: [forks.js, asyncHelpers.js]
features: [parallel-generators]
---*/

async function** g(list) {
  let text = "";
  for (const x of list) {
    await null;
    text += x + (yield text);
    await null;
  }
  return text;
}

asyncTest(async function () {
  const s = await g(["p", "q"]).next();
  assert.compareArray(await forkedResultsAsync(s, [1, 2]), ["p1q1", "p1q2", "p2q1", "p2q2"]);
});
