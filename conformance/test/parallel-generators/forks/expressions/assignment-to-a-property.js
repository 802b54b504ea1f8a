/*---
esid: sec-own-variables
description: Object, key and value of an assignment to a property may each come from a fork
features: [parallel-generators]
---*/

function** g() { return (yield "object")[yield "key"] = yield "value"; }

const one = {};
const two = {};
const s = g().next();
const inOne = s.next(one);
const inTwo = s.next(two);
inOne.next("a").next(1);
inTwo.next("a").next(2);
inOne.next("b").next(3);
assert.sameValue(JSON.stringify([one, two]), '[{"a":1,"b":3},{"a":2}]');
