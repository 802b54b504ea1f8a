/*---
esid: sec-own-variables
description: A fork in each operand of in and instanceof
includes: [forks.js]
features: [parallel-generators]
---*/

function** has() { return (yield "key") in { a: (yield "value"), b: 1 }; }
function** isA() { return (yield) instanceof (yield); }

assert.compareArray(forkedResults(has().next(), ["a", "c"]), [true, true, false, false]);

const object = new Map();
const s = isA().next().next(object);
assert.sameValue(s.next(Map).value, true);
assert.sameValue(s.next(Set).value, false);
assert.sameValue(s.next(Object).value, true);
assert.throws(TypeError, () => s.next(1));
