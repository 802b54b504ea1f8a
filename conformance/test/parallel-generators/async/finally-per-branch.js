/*---
esid: sec-own-variables
description: Each branch runs its own finally, whose awaits belong to the branch
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

const log = [];

async function** g() {
  let name = "start";
  try {
    name = yield;
    yield name;
  } finally {
    await null;
    log.push(name);
    await null;
  }
}

asyncTest(async function () {
  const s = await g().next();
  const [a, b] = await Promise.all([s.next("a"), s.next("b")]);
  await Promise.all([a.return(), b.next(), b.throw(new Test262Error()).catch(() => log.push("threw"))]);
  assert.compareArray(log.slice().sort(), ["a", "b", "b", "threw"]);
});
