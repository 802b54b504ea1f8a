/*---
esid: sec-own-variables
description: A function expression that is evaluated after a fork makes a function for each branch
features: [parallel-generators]
---*/

function** g() {
  const before = () => {};
  yield;
  return [before, function () {}];
}

const s = g().next();
const [before1, after1] = s.next().value;
const [before2, after2] = s.next().value;
assert.sameValue(before1, before2);
assert.notSameValue(after1, after2);
