/*---
esid: sec-own-variables
description: A fork in the target that for-in assigns to
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  const o = yield;
  for (o[yield] in { p: 1, q: 2 });
  return JSON.stringify(o);
}

const s = g().next();
assert.sameValue(follow(s, {}, "x", "x").value, '{"x":"q"}');
assert.sameValue(follow(s, {}, "x", "y").value, '{"x":"p","y":"q"}');
const one = follow(s, {}, "z");
assert.sameValue(one.next("a").value, '{"z":"p","a":"q"}');
assert.sameValue(one.next("b").value, '{"z":"p","a":"q","b":"q"}', "the object is shared");
