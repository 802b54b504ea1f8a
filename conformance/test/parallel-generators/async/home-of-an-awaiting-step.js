/*---
esid: sec-lineage
description: A closure whose home step goes on behind an await shares the variables with it
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

let set;

async function** g() {
  let n = 0;
  yield;
  set = (v) => { n = v; };
  await null;
  yield n;
  return n;
}

asyncTest(async function () {
  const s = await g().next();
  const promise = s.next();
  set(5);
  const t = await promise;
  assert.sameValue(t.value, 5, "written before the yield");
  set(6);
  assert.sameValue((await t.next()).value, 5, "written after the yield");
});
