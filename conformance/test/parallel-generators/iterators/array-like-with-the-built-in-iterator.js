/*---
esid: sec-forkable-iterations
description: An object that is no array is iterated by a shared object, even with the built-in method
features: [parallel-generators]
---*/

function** g(list) {
  for (const x of list) yield x;
}

const s = g({ length: 3, 0: "a", 1: "b", 2: "c", [Symbol.iterator]: Array.prototype[Symbol.iterator] }).next();
assert.sameValue(s.next().value, "b");
assert.sameValue(s.next().value, "c");
