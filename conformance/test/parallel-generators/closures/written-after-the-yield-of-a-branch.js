/*---
esid: sec-lineage
description: What a closure writes between two forks of a state reaches neither branch
features: [parallel-generators]
---*/

function** g() {
  let n = 0;
  const set = (v) => { n = v; };
  yield set;
  yield n;
}

const s = g().next();
assert.sameValue(s.next().value, 0);
s.value(5);
assert.sameValue(s.next().value, 0);
