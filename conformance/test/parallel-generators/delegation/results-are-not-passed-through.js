/*---
esid: sec-delegation
description: |
  A state is made of an iterator's result: its value is read
features: [parallel-generators]
---*/

const result = { value: 1, done: false, extra: true };
const iterable = { [Symbol.iterator]: () => ({ next: () => result }) };

function** g() { yield* iterable; }

const s = g().next();
assert.notSameValue(s, result);
assert.compareArray(Reflect.ownKeys(s), ["value", "done"]);
assert.sameValue(s.value, 1);
assert(s instanceof g);
