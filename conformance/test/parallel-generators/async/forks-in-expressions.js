/*---
esid: sec-own-variables
description: Forks with awaits around them, inside expressions of all kinds
flags: [async]
includes: [forks.js, asyncHelpers.js]
features: [parallel-generators]
---*/

async function** g() {
  const o = { async m(...list) { await null; return list.join("+"); } };
  const text = `${await 1}${yield}${await 2}`;
  const list = [await 3, yield, ...(await [4]), yield];
  const called = await o.m(await "a", yield, ...[await "b"]);
  return [text, list.join(""), called, (await 5) * (yield) - (await 6), (yield) ? await "yes" : await "no"].join("|");
}

asyncTest(async function () {
  const s = await g().next();
  const prefix = await follow(s, "x").then((t) => t.next("y")).then((t) => t.next("z")).then((t) => t.next("w"));
  assert.compareArray(await forkedResultsAsync(prefix, [0, 2]), [
    "1x2|3y4z|a+w+b|-6|no", "1x2|3y4z|a+w+b|-6|yes", "1x2|3y4z|a+w+b|4|no", "1x2|3y4z|a+w+b|4|yes",
  ]);
  assert.sameValue((await forkedResultsAsync(s, [1, 2])).length, 64);
});
