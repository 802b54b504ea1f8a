/*---
esid: sec-own-variables
description: A fork in the right side of the logical assignment operators
includes: [forks.js]
features: [parallel-generators, logical-assignment-operators]
---*/

function** g() {
  let a = yield;
  let b = a;
  let c = a;
  a ||= yield "or";
  b &&= yield "and";
  c ??= yield "nullish";
  return [a, b, c].join("|");
}

const s = g().next();
assert.sameValue(s.next(0).value, "or");
assert.sameValue(s.next(1).value, "and");
assert.sameValue(follow(s, 0, "x").value, "x|0|0");
assert.sameValue(follow(s, 0, "y").value, "y|0|0");
assert.sameValue(follow(s, 1, "x").value, "1|x|1");
assert.sameValue(follow(s, null, "x", "y").value, "x||y");
assert.sameValue(follow(s, null, "x", "z").value, "x||z");
