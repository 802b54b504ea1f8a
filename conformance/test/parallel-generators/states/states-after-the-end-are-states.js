/*---
esid: sec-parallelgeneratorresume
description: What is got from a finished state is a state too
features: [parallel-generators]
---*/

function** g() { return 1; }

const end = g().next();
for (const s of [end, end.next(), end.return(1), end.next().return(2).next()]) {
  assert(s instanceof g);
  assert(Object.isFrozen(s));
  assert.sameValue(typeof s.next, "function");
  assert.compareArray(Reflect.ownKeys(s), ["value", "done"]);
}
assert.sameValue(end.value, 1);
