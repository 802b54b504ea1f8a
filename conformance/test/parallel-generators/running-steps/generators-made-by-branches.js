/*---
esid: sec-running-steps
description: Generators that two branches create each see their branch
features: [parallel-generators]
---*/

function** g() {
  let name = "none";
  const helper = () => name;
  function* repeat() { for (;;) yield helper(); }
  name = yield;
  yield repeat();
}

const s = g().next();
const a = s.next("a").value;
const b = s.next("b").value;
assert.sameValue(a.next().value, "a");
assert.sameValue(b.next().value, "b");
assert.sameValue(a.next().value, "a");
