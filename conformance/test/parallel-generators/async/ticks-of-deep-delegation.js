/*---
esid: sec-async-delegation
description: |
  Each level of yield* awaits what the level inside of it gives: a value takes one job more for each, as with async
  generators
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators, async-iteration]
---*/

async function** state(depth) {
  if (depth > 0) return yield* state(depth - 1);
  try {
    yield 1;
    yield 2;
  } catch (e) {
    yield e;
  }
}

async function* generator(depth) {
  if (depth > 0) return yield* generator(depth - 1);
  try {
    yield 1;
    yield 2;
  } catch (e) {
    yield e;
  }
}

async function jobs(promise) {
  let settled = false;
  promise.then(() => { settled = true; });
  let n = 0;
  for (; !settled; n++) await undefined;
  return n;
}

asyncTest(async function () {
  const differences = [];
  for (const depth of [0, 1, 2, 20, 200]) {
    for (const [method, value] of [["next", 0], ["throw", "e"], ["return", 0]]) {
      const iterator = generator(depth);
      await iterator.next();
      const s = await state(depth).next();
      const expected = await jobs(iterator[method](value));
      for (let twice = 0; twice < 2; twice++) {
        assert.sameValue(await jobs(s[method](value)), expected, method + " under " + depth + " delegations");
      }
      if (method === "next") differences.push(expected - depth);
    }
  }
  assert.sameValue(new Set(differences).size, 1, "one job a level");
});
