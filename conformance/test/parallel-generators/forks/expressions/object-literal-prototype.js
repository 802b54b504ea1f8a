/*---
esid: sec-own-variables
description: A fork in the value that becomes the prototype of an object
features: [parallel-generators]
---*/

function** g() { return { own: 1, __proto__: yield, after: yield }; }

const p = { inherited: "p" };
const q = { inherited: "q" };
const s = g().next();
const one = s.next(p).next(1).value;
const two = s.next(q).next(2).value;
assert.sameValue(Object.getPrototypeOf(one), p);
assert.sameValue(Object.getPrototypeOf(two), q);
assert.sameValue(one.after, 1);
