/*---
esid: sec-own-variables
description: Each branch disposes of its async resources when it leaves the block, and waits for it
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators, explicit-resource-management]
---*/

const log = [];
const resource = (name) => ({
  async [Symbol.asyncDispose]() {
    log.push("dispose " + name);
    await null;
    log.push("disposed " + name);
  },
});

async function** g() {
  {
    await using x = resource("x" + (yield "before"));
    yield "in";
  }
  log.push("left");
  return "end";
}

asyncTest(async function () {
  const s = await g().next();
  const [a, b] = await Promise.all([s.next(1), s.next(2)]);
  assert.compareArray(log, []);
  assert.sameValue((await a.next()).value, "end");
  assert.compareArray(log, ["dispose x1", "disposed x1", "left"]);
  assert.sameValue((await b.return("r")).value, "r");
  assert.compareArray(log.slice(3), ["dispose x2", "disposed x2"]);
});
