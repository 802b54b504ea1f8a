/*---
esid: sec-forkable-iterations
description: An iteration that began in the parameters is over when the body begins
features: [parallel-generators]
---*/

function** g([a, b] = ["p", "q"]) {
  yield a;
  return b;
}

const s = g();
assert.sameValue(s.next().value, "p");
assert.sameValue(s.next().next().value, "q");
