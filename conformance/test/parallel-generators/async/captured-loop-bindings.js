/*---
esid: sec-lineage
description: Closures over bindings of loops, called behind awaits
flags: [async]
includes: [forks.js, asyncHelpers.js]
features: [parallel-generators]
---*/

async function** g() {
  let first;
  for (let i = 0; i < 2; i++) {
    const get = () => i;
    first ??= get;
    i += yield get();
    await null;
    if (i > 0) return first() + ":" + get();
  }
}

asyncTest(async function () {
  const s = await g().next();
  assert.compareArray(await forkedResultsAsync(s, [0, 1]), ["0:1", "0:2", "1:1"]);
});
