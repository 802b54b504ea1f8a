/*---
esid: sec-running-steps
description: An async function of the body, awaited by the step that called it
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

async function** g() {
  let text = "";
  async function add(x) {
    await null;
    text += x;
    await null;
    text += x.toUpperCase();
  }
  for (;;) await add(yield text);
}

asyncTest(async function () {
  const s = await g().next();
  const [a, b] = await Promise.all([s.next("a"), s.next("b")]);
  assert.compareArray([a.value, b.value], ["aA", "bB"]);
  const [c, d] = await Promise.all([a.next("c"), a.next("d")]);
  assert.compareArray([c.value, d.value], ["aAcC", "aAdD"]);
});
