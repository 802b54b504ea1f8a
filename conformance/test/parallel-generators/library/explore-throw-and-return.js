/*---
description: Choices may throw and return
flags: [module]
includes: [forks.js]
features: [parallel-generators]
---*/

import { explore, returning, step, throwing } from "everett:parallel";

function** g() {
  try {
    return "sent " + (yield);
  } catch (e) {
    return "caught " + e;
  }
}

const start = g().next();
assert.compareArray(
  [...explore(start, [1, throwing("e"), returning("r"), throwing(), returning()])].map((s) => s.value),
  ["sent 1", "caught e", "r", "caught undefined", undefined],
);
assert.sameValue(step(start, throwing(2)).value, "caught 2");
assert.sameValue(step(start).value, "sent undefined");
