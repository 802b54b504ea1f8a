/*---
esid: sec-asyncparallelgenerator.prototype.return
description: return(v) awaits v inside the body, where a rejection may be caught, in each branch
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

const log = [];

async function** g() {
  try {
    yield 1;
  } catch (e) {
    yield "caught " + e;
  } finally {
    log.push("finally");
  }
}

asyncTest(async function () {
  const s = await g().next();
  const a = await s.return(Promise.resolve("a"));
  assert.sameValue(a.value, "a");
  assert.sameValue(a.done, true);
  assert.compareArray(log, ["finally"]);
  const b = await s.return(Promise.reject("b"));
  assert.sameValue(b.value, "caught b");
  assert.sameValue(b.done, false);
  assert.compareArray(log, ["finally"]);
  await b.next();
  assert.compareArray(log, ["finally", "finally"]);
});
