/*---
esid: sec-forkable-iterations
description: A fork in an assignment pattern's target comes before the element is taken
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  const o = {};
  [o[yield], o[yield]] = "pq";
  return o;
}

const s = g().next();
const one = follow(s, "a", "b").value;
assert.sameValue(JSON.stringify(one), '{"a":"p","b":"q"}');
const two = follow(s, "c", "d").value;
assert.sameValue(two, one, "made before the fork");
assert.sameValue(JSON.stringify(two), '{"a":"p","b":"q","c":"p","d":"q"}');
