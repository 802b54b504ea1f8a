/*---
esid: sec-forkable-iterations
description: The rest of a pattern is what the branch's own iteration still has
features: [parallel-generators]
---*/

function** g(source) {
  let rest;
  [, rest = yield, ...rest] = source;
  return rest.join("");
}

for (const source of [["a", undefined, "c", "d"], new Set(["a", undefined, "c", "d"])]) {
  const s = g(source).next();
  assert.sameValue(s.next().value, "cd");
  assert.sameValue(s.next().value, "cd");
}
