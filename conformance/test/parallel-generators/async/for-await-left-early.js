/*---
esid: sec-async-cursors
description: Leaving for await calls return on the cursor's own branch and waits for it
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

const log = [];

async function** g() {
  let n = 0;
  try {
    for (;;) yield n++;
  } finally {
    await null;
    log.push("finally at " + n);
  }
}

asyncTest(async function () {
  const s = g();
  for await (const n of s) if (n === 1) break;
  log.push("after the loop");
  await assert.throwsAsync(Test262Error, async () => {
    for await (const n of s) throw new Test262Error();
  });
  assert.compareArray(log, ["finally at 2", "after the loop", "finally at 1"]);
  assert.sameValue((await s.next()).value, 0);
});
