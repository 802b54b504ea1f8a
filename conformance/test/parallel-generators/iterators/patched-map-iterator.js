/*---
esid: sec-forkable-iterations
description: With another next of map iterators, or another Symbol.iterator of maps, the iterator is shared
features: [parallel-generators]
---*/

const MapIteratorPrototype = Object.getPrototypeOf(new Map().entries());
const builtIn = MapIteratorPrototype.next;

function** g(map) {
  for (const [key] of map) yield key;
}

MapIteratorPrototype.next = function () { return builtIn.call(this); };
const s = g(new Map([["a"], ["b"], ["c"]])).next();
MapIteratorPrototype.next = builtIn;
assert.sameValue(s.next().value, "b");
assert.sameValue(s.next().value, "c");

class Keys extends Map {
  [Symbol.iterator]() { return this.keys(); }
}
function** keys(map) {
  for (const key of map) yield key;
}

const t = keys(new Keys([["a"], ["b"], ["c"]])).next();
assert.sameValue(t.next().value, "b");
assert.sameValue(t.next().value, "c");
