/*---
esid: sec-parallelgeneratorresume
description: What the first next gets is dropped
features: [parallel-generators]
---*/

function** g() {
  const first = yield "started";
  return first;
}

const s = g().next("dropped");
assert.sameValue(s.value, "started");
assert.sameValue(s.next("kept").value, "kept");
assert.sameValue(s.next("kept too").value, "kept too");
