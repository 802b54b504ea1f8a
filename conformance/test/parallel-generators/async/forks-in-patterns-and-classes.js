/*---
esid: sec-own-variables
description: Forks with awaits around them, inside patterns and classes
flags: [async]
includes: [forks.js, asyncHelpers.js]
features: [parallel-generators]
---*/

async function** g() {
  const [a = await (yield), { [await "k"]: b = yield }] = [await undefined, await {}];
  class C extends (await (class { x() { return "x"; } })) {
    [await "m"]() { return this.x() + a + b; }
    static [yield] = null;
  }
  return new C().m() + Object.keys(C).join();
}

asyncTest(async function () {
  const s = await g().next();
  assert.compareArray(await forkedResultsAsync(s, ["p", "q"]), [
    "xppp", "xppq", "xpqp", "xpqq", "xqpp", "xqpq", "xqqp", "xqqq",
  ]);
});
