/*---
esid: sec-forkable-iterations
description: A proxy is no array, so that its iterator is shared
features: [parallel-generators, Proxy]
---*/

function** g(list) {
  for (const x of list) yield x;
}

const s = g(new Proxy(["a", "b", "c"], {})).next();
assert.sameValue(s.next().value, "b");
assert.sameValue(s.next().value, "c");
