/*---
esid: sec-running-steps
description: An async arrow function too, with its own awaits between those of others
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

function** g() {
  let text = "";
  const slow = async (name) => {
    for (let i = 0; i < 3; i++) {
      text += name;
      await null;
    }
    return text;
  };
  const name = yield;
  yield Promise.all([slow(name), slow(name.toUpperCase())]);
}

asyncTest(async function () {
  const s = g().next();
  const [a, b] = [s.next("a"), s.next("b")];
  assert.compareArray(await a.value, ["aAaAaA", "aAaAaA"]);
  assert.compareArray(await b.value, ["bBbBbB", "bBbBbB"]);
});
