/*---
esid: sec-forkable-iterations
description: An array with a Symbol.iterator of its own that is the built-in one forks
features: [parallel-generators]
---*/

const list = ["a", "b", "c"];
list[Symbol.iterator] = Array.prototype.values;

function** g() {
  for (const x of list) yield x;
}

const s = g().next();
assert.sameValue(s.next().value, "b");
assert.sameValue(s.next().value, "b");
