/*---
esid: sec-forkable-iterations
description: An array whose iterator method is missing is not iterable
features: [parallel-generators]
---*/

const list = ["a"];
list[Symbol.iterator] = undefined;

function** g() {
  for (const x of list) yield x;
}

assert.throws(TypeError, () => g().next());
