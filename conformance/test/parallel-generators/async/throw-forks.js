/*---
esid: sec-asyncparallelgenerator.prototype.throw
description: throw forks like next
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

async function** g() {
  let n = 0;
  for (;;) {
    try {
      n += yield n;
    } catch (e) {
      n += e * 10;
    }
  }
}

asyncTest(async function () {
  const s = await g().next();
  const [a, b, c] = await Promise.all([s.throw(1), s.next(1), s.throw(2)]);
  assert.compareArray([a.value, b.value, c.value], [10, 1, 20]);
  assert.sameValue((await a.throw(1)).value, 20);
});
