/*---
esid: sec-async-cursors
description: for await over a state, as often as one likes
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

async function** g() {
  for (let n = 0; n < 3; n++) {
    await null;
    yield Promise.resolve(n);
  }
  return "not seen";
}

asyncTest(async function () {
  const s = g();
  for (const from of [s, await s.next(), await (await s.next()).next(), s]) {
    const values = [];
    for await (const n of from) values.push(n);
    assert.sameValue(values.join(), { undefined: "0,1,2", 0: "1,2", 1: "2" }[from.value]);
  }
});
