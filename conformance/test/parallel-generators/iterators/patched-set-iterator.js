/*---
esid: sec-forkable-iterations
description: |
  With another next of set iterators the iterator is shared; values and keys of Set.prototype are the built-in method
features: [parallel-generators]
---*/

const SetIteratorPrototype = Object.getPrototypeOf(new Set().values());
const builtIn = SetIteratorPrototype.next;

function** g(set) {
  for (const x of set) yield x;
}

SetIteratorPrototype.next = function () { return builtIn.call(this); };
const s = g(new Set("abc")).next();
SetIteratorPrototype.next = builtIn;
assert.sameValue(s.next().value, "b");
assert.sameValue(s.next().value, "c");

const set = new Set("abc");
set[Symbol.iterator] = Set.prototype.keys;
const t = g(set).next();
assert.sameValue(t.next().value, "b");
assert.sameValue(t.next().value, "b");
