/*---
esid: sec-forkable-iterations
description: With another next of string iterators, or another Symbol.iterator of strings, the iterator is shared
features: [parallel-generators]
---*/

const StringIteratorPrototype = Object.getPrototypeOf(""[Symbol.iterator]());
const next = StringIteratorPrototype.next;
const iterator = String.prototype[Symbol.iterator];

function** g() {
  for (const x of "abc") yield x;
}

StringIteratorPrototype.next = function () { return next.call(this); };
const s = g().next();
StringIteratorPrototype.next = next;
assert.sameValue(s.next().value, "b");
assert.sameValue(s.next().value, "c");

String.prototype[Symbol.iterator] = function () { return iterator.call(this); };
const t = g().next();
String.prototype[Symbol.iterator] = iterator;
assert.sameValue(t.next().value, "b");
assert.sameValue(t.next().value, "c");

const u = g().next();
assert.sameValue(u.next().value, "b");
assert.sameValue(u.next().value, "b");
