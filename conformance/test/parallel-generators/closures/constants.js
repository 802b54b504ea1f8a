/*---
esid: sec-lineage
description: A closure over a constant that each branch initializes
features: [parallel-generators]
---*/

function** g() {
  const get = () => c;
  const c = yield;
  yield get();
  return [c, get()].join();
}

const s = g().next();
const a = s.next("a");
const b = s.next("b");
assert.sameValue(a.next().value, "a,a");
assert.sameValue(b.next().value, "b,b");
assert.sameValue(a.value, "a");
