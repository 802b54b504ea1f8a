/*---
esid: sec-own-variables
description: A regular expression literal makes an object for each branch that evaluates it
features: [parallel-generators]
---*/

function** g() {
  const shared = /a/g;
  yield;
  const own = /a/g;
  return [shared, own];
}

const s = g().next();
const [shared1, own1] = s.next().value;
const [shared2, own2] = s.next().value;
assert.sameValue(shared1, shared2);
assert.notSameValue(own1, own2);
