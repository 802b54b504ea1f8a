/*---
esid: sec-forkable-iterations
description: A for await over an async state in the body forks
flags: [async]
includes: [forks.js, asyncHelpers.js]
features: [parallel-generators]
---*/

async function** inner() {
  let n = 0;
  while (n < 2) {
    await null;
    yield "ab"[n++];
  }
}

async function** g() {
  let text = "";
  for await (const x of inner()) text += x + (yield text);
  return text;
}

asyncTest(async function () {
  const s = await g().next();
  assert.compareArray(await forkedResultsAsync(s, [1, 2]), ["a1b1", "a1b2", "a2b1", "a2b2"]);
});
