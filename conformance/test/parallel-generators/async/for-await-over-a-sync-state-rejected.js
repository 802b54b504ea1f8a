/*---
esid: sec-forkable-iterations
description: for await over a sync state awaits its values; one that is rejected closes the branch's iteration
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

const closed = [];

function** source() {
  try {
    yield Promise.resolve("a");
    yield Promise.resolve("b");
    yield Promise.reject("c");
    yield "d";
  } finally {
    closed.push("source");
  }
}

async function** g() {
  let seen = "";
  try {
    for await (const x of source()) seen += x + (yield x);
  } catch (e) {
    return seen + " threw " + e;
  }
}

asyncTest(async function () {
  const s = await g().next();
  const [one, two] = await Promise.all([s.next(1), s.next(2)]);
  assert.sameValue(one.value, "b");
  assert.sameValue((await two.next(3)).value, "a2b3 threw c");
  assert.sameValue((await one.next(4)).value, "a1b4 threw c");
  assert.compareArray(closed, ["source", "source"]);
});
