/*---
esid: sec-forkable-iterations
description: A for await over an array, a set or a sync state in the body forks
flags: [async]
includes: [forks.js, asyncHelpers.js]
features: [parallel-generators]
---*/

function** numbers() { yield 1; yield Promise.resolve(2); yield 3; }
async function** g(source) {
  let text = "";
  for await (const x of source) text += x + (yield text);
  return text;
}

asyncTest(async function () {
  for (const source of [[1, Promise.resolve(2), 3], new Set([1, Promise.resolve(2), 3]), numbers()]) {
    const s = await g(source).next();
    const results = await forkedResultsAsync(s, ["a", "b"]);
    assert.compareArray(results, ["1a2a3a", "1a2a3b", "1a2b3a", "1a2b3b", "1b2a3a", "1b2a3b", "1b2b3a", "1b2b3b"]);
  }
});
