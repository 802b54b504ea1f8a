/*---
esid: sec-delegation
description: A result that is no object is a TypeError, for the branch that got it
features: [parallel-generators]
---*/

let result = { value: 1, done: false };
const iterable = { [Symbol.iterator]: () => ({ next: () => result }) };

function** g() {
  try { yield* iterable; } catch (e) { return e.constructor.name; }
}

const s = g().next();
result = 1;
assert.sameValue(s.next().value, "TypeError");
result = { value: 2, done: false };
assert.sameValue(s.next().value, 2);
