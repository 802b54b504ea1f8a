/*---
esid: sec-forkable-iterations
description: What is patched after an iteration has begun does not change whether it forks
features: [parallel-generators]
---*/

const ArrayIteratorPrototype = Object.getPrototypeOf([].values());
const builtIn = ArrayIteratorPrototype.next;

function** g() {
  for (const x of ["a", "b", "c"]) yield x;
}

const s = g().next();
ArrayIteratorPrototype.next = () => { throw new Test262Error(); };
Array.prototype[Symbol.iterator] = () => { throw new Test262Error(); };
assert.sameValue(s.next().value, "b");
assert.sameValue(s.next().value, "b");
assert.sameValue(s.next().next().value, "c");
assert.throws(Test262Error, () => g().next());
