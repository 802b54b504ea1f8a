/*---
esid: sec-parallelgenerator.prototype-%symbol.iterator%
description: A program may give the states of a function another Symbol.iterator
features: [parallel-generators]
---*/

function** g() { yield 1; yield 2; }

g.prototype[Symbol.iterator] = function* () {
  for (let s = this.next(); !s.done; s = s.next()) yield s;
};
const states = [...g()];
assert.sameValue(states.length, 2);
assert.sameValue(states[0].value, 1);
assert.sameValue(states[0].next().value, 2);
