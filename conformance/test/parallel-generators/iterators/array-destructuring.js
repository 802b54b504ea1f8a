/*---
esid: sec-forkable-iterations
description: The iteration that an array pattern holds open is part of the state
includes: [forks.js]
features: [parallel-generators]
---*/

function** g(source) {
  const [a = yield "a", b = yield "b", c] = source;
  return a + b + c;
}

const s = g([undefined, undefined, "c"]).next();
const t = s.next("x");
assert.sameValue(t.value, "b");
assert.sameValue(t.next("y").value, "xyc");
assert.sameValue(t.next("z").value, "xzc");
assert.sameValue(follow(s, "v", "w").value, "vwc");
