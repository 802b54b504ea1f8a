/*---
esid: sec-delegation
description: A recursive function delegates to itself
includes: [forks.js]
features: [parallel-generators]
---*/

function** walk(tree) {
  if (typeof tree === "string") return yield tree;
  return "(" + (yield* walk(tree[0])) + (yield* walk(tree[1])) + ")";
}

const s = walk([["a", "b"], "c"]).next();
assert.sameValue(s.value, "a");
assert.sameValue(follow(s, 1).value, "b");
assert.sameValue(follow(s, 1, 2).value, "c");
assert.sameValue(follow(s, 1, 2, 3).value, "((12)3)");
assert.compareArray(forkedResults(s, [0, 1]), [
  "((00)0)", "((00)1)", "((01)0)", "((01)1)", "((10)0)", "((10)1)", "((11)0)", "((11)1)",
]);
