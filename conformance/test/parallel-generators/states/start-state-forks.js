/*---
esid: sec-parallelgeneratorresume
description: The start state can be resumed any number of times; each branch has parameters of its own
features: [parallel-generators]
---*/

function** g(n) {
  n++;
  yield n++;
  return n;
}

const s = g(1);
assert.sameValue(s.next().value, 2);
assert.sameValue(s.next().value, 2);
assert.sameValue(s.next().next().value, 3);
assert.notSameValue(s.next(), s.next());
