/*---
description: Choices may depend on the state and its depth, and be lazy; a state without any is a leaf
flags: [module]
features: [parallel-generators]
---*/

import { explore } from "everett:parallel";

function** countdown(n) {
  while (n > 0) n -= yield n;
  return "end";
}

const depths = [];
const choices = function* (state, depth) {
  depths.push(depth);
  for (let d = 1; d <= Math.min(2, state.value); d++) yield d;
};
const leaves = [...explore(countdown(3).next(), choices)];
assert.sameValue(leaves.length, 3);
assert(leaves.every((s) => s.done && s.value === "end"));
assert.compareArray(depths, [0, 1, 2, 1]);
const dead = [...explore(countdown(3).next(), (s, depth) => (depth < 1 ? [1, 2] : []))];
assert.compareArray(dead.map((s) => s.value), [2, 1]);
assert(dead.every((s) => !s.done));
