/*---
esid: sec-own-variables
description: A fork in what is called
features: [parallel-generators]
---*/

function** g() { return (yield)(yield); }

const s = g().next();
const twice = s.next((n) => n * 2);
const negated = s.next((n) => -n);
assert.sameValue(twice.next(4).value, 8);
assert.sameValue(negated.next(4).value, -4);
assert.sameValue(twice.next(5).value, 10);
assert.throws(TypeError, () => s.next(0).next(1));
