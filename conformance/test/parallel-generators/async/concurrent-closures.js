/*---
esid: sec-running-steps
description: A closure made before the fork sees the branch that calls it, between the awaits of others
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

async function** g() {
  let n = 0;
  const add = (d) => (n += d);
  for (;;) {
    const d = yield add(0);
    add(d);
    await null;
    add(d);
    await null;
    add(d);
  }
}

asyncTest(async function () {
  const s = await g().next();
  const [a, b] = await Promise.all([s.next(1), s.next(10)]);
  assert.sameValue(a.value, 3);
  assert.sameValue(b.value, 30);
  const [aa, ab] = await Promise.all([a.next(1), a.next(10)]);
  assert.sameValue(aa.value, 6);
  assert.sameValue(ab.value, 33);
  assert.sameValue(s.value, 0);
});
