/*---
esid: sec-forkable-iterations
description: An array with a Symbol.iterator of its own that is no built-in one is iterated by a shared object
features: [parallel-generators]
---*/

const list = ["a", "b", "c"];
list[Symbol.iterator] = function* () { yield "x"; yield "y"; yield "z"; };

function** g() {
  for (const x of list) yield x;
}

const s = g().next();
assert.sameValue(s.value, "x");
assert.sameValue(s.next().value, "y");
assert.sameValue(s.next().value, "z");
