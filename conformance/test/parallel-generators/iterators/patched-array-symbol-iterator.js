/*---
esid: sec-forkable-iterations
description: With another Symbol.iterator of Array.prototype the iterator is an object, hence shared
features: [parallel-generators]
---*/

const builtIn = Array.prototype[Symbol.iterator];

function** g() {
  for (const x of ["a", "b", "c"]) yield x;
}

Array.prototype[Symbol.iterator] = function () { return builtIn.call(this); };
const s = g().next();
Array.prototype[Symbol.iterator] = builtIn;
assert.sameValue(s.next().value, "b");
assert.sameValue(s.next().value, "c");
