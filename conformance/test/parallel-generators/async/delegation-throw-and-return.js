/*---
esid: sec-async-delegation
description: throw and return through a delegation run the finally blocks of their branch
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

const log = [];

async function** inner() {
  let name = yield;
  try {
    for (;;) yield name;
  } finally {
    await null;
    log.push("inner " + name);
  }
}

async function** outer() {
  try {
    yield* inner();
  } catch (e) {
    return "caught " + e;
  } finally {
    log.push("outer");
  }
}

asyncTest(async function () {
  const s = await outer().next();
  const a = await s.next("a");
  const b = await s.next("b");
  assert.sameValue((await a.return("r")).value, "r");
  assert.sameValue((await b.throw("t")).value, "caught t");
  assert.compareArray(log, ["inner a", "outer", "inner b", "outer"]);
  assert.sameValue((await a.next()).value, "a");
});
