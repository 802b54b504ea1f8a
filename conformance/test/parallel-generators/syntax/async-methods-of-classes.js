/*---
esid: sec-parallel-generator-function-definitions
description: Async methods of classes, static, private and computed
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators, class-methods-private, class-static-methods-private]
---*/

class C {
  async **m() { yield 1; }
  static async **s() { yield 2; }
  async **#p() { yield 3; }
  static async **#q() { yield 4; }
  async **["x"]() { yield 5; }
  static states() {
    const c = new C();
    return [c.m(), C.s(), c.#p(), C.#q(), c.x()];
  }
}

asyncTest(async function () {
  const values = [];
  for (const s of C.states()) values.push((await s.next()).value);
  assert.compareArray(values, [1, 2, 3, 4, 5]);
});
