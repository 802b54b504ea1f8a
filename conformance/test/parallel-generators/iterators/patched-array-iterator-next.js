/*---
esid: sec-forkable-iterations
description: With another next of array iterators, the iterator is an object, hence shared
features: [parallel-generators]
---*/

const ArrayIteratorPrototype = Object.getPrototypeOf([].values());
const builtIn = ArrayIteratorPrototype.next;

function** g() {
  for (const x of ["a", "b", "c", "d"]) yield x;
}

ArrayIteratorPrototype.next = function () { return builtIn.call(this); };
const s = g().next();
assert.sameValue(s.next().value, "b");
assert.sameValue(s.next().value, "c");
ArrayIteratorPrototype.next = builtIn;
assert.sameValue(s.next().value, "d", "next was read when the iteration began");
const t = g().next();
assert.sameValue(t.next().value, "b");
assert.sameValue(t.next().value, "b");
