/*---
esid: sec-parallelgenerator.prototype-%symbol.iterator%
description: Each call of Symbol.iterator gives a cursor of its own
features: [parallel-generators]
---*/

function** g() { yield 1; yield 2; yield 3; }

const s = g();
const one = s[Symbol.iterator]();
const two = s[Symbol.iterator]();
assert.notSameValue(one, two);
assert.sameValue(one.next().value, 1);
assert.sameValue(one.next().value, 2);
assert.sameValue(two.next().value, 1);
assert.sameValue(one.next().value, 3);
assert.sameValue(s.next().value, 1);
