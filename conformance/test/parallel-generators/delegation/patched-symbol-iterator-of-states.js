/*---
esid: sec-delegation
description: With another Symbol.iterator on its prototype, a state is delegated to as an iterable of the program
features: [parallel-generators]
---*/

function** inner() { yield 1; yield 2; yield 3; }
const builtIn = inner.prototype[Symbol.iterator];
inner.prototype[Symbol.iterator] = function () { return builtIn.call(this); };

function** g() { yield* inner(); }

const s = g().next();
assert.sameValue(s.next().value, 2);
assert.sameValue(s.next().value, 3, "the cursor is an object, hence shared");
